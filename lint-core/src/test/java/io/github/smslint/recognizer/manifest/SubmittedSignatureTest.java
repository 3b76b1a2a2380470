package io.github.smslint.recognizer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.project.Signature;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules can tell a signature that is submitted from one that is used. */
class SubmittedSignatureTest {

  /** Notes the signatures that it is shown. */
  private static final class Watcher extends Rule implements RuleProvider {

    private final List<Signature> seen = new ArrayList<>();

    Watcher() {
      super(new RuleDescription("test/watch", Severity.INFO, null, "0", List.of()));
    }

    @Override
    public void visitSignature(Signature signature, Report report) {
      seen.add(signature);
    }

    @Override
    public List<Rule> rules() {
      return List.of(this);
    }

    @Override
    public String message(String key, Language language) {
      return null;
    }

    @Override
    public String page(String rule, Language language) {
      return null;
    }

    @Override
    public List<String> anchors() {
      return List.of();
    }
  }

  @Test
  void aSignatureOfAManifestCarriesItsFields() {
    Watcher watcher = new Watcher();
    new LintEngine(new Catalogue(List.of(watcher)), path -> Settings.DEFAULT, 1)
        .lint(
            List.of(
                SourceFile.of(
                    "sms-signatures.yml",
                    "signatures:\n  - SignName: 青禾生鲜\n    SignSource: 5\n    Remark: 商标\n"),
                SourceFile.of("deploy/sms.yml", "aliyun:\n  sms:\n    sign-name: 青禾优选\n"),
                SourceFile.of(
                    "export/QuerySmsSignList.json",
                    "{\"SmsSignList\": [{\"SignName\": \"青禾门店\", \"AuditStatus\": \"AUDIT_STATE_PASS\"}]}")));

    assertThat(watcher.seen)
        .extracting(signature -> signature.name().value())
        .containsExactlyInAnyOrder("青禾生鲜", "青禾优选", "青禾门店");
    for (Signature signature : watcher.seen) {
      boolean submitted = signature.name().value().equals("青禾生鲜");
      assertThat(signature.submission() != null).isEqualTo(submitted);
      if (submitted) {
        assertThat(signature.submission().text("SignSource").value()).isEqualTo("5");
      }
    }
  }
}
