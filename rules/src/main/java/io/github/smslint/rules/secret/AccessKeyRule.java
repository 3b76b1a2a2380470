package io.github.smslint.rules.secret;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Credential;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.text.Text;
import java.util.List;

/** An AccessKey that is written in the project. */
public final class AccessKeyRule extends Rule {

  private static final String ID_VARIABLE = "ALIBABA_CLOUD_ACCESS_KEY_ID";
  private static final String SECRET_VARIABLE = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";

  private static final String ALLOWED = "allowed-ids";

  /** Half of an id tells whose it is, and is none that a file could leak. */
  private static final int SHORTEST_BEGINNING = 12;

  public AccessKeyRule() {
    super(
        new RuleDescription(
            "secret/access-key", Severity.ERROR, Fix.Safety.SUGGESTED, "0.1.0", List.of("leak")));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(RuleOption.texts(ALLOWED, SHORTEST_BEGINNING));
  }

  @Override
  public void visitCredential(Credential credential, Report report) {
    Text id = credential.id();
    Text secret = credential.secret();
    if (id != null && isAllowed(id, report)) {
      return;
    }
    if (id != null) {
      Finding finding = report.finding(placeOf(id), "id", masked(id.value()));
      complete(finding, id, ID_VARIABLE, credential, report);
      if (secret != null) {
        finding.related(placeOf(secret), "its-secret");
      }
    }
    if (secret != null) {
      Finding finding =
          id == null
              ? report.finding(placeOf(secret), "secret")
              : report.finding(placeOf(secret), "secret-of", masked(id.value()));
      complete(finding, secret, SECRET_VARIABLE, credential, report);
      if (id != null) {
        finding.related(placeOf(id), "its-id");
      }
    }
  }

  private static boolean isAllowed(Text id, Report report) {
    for (String beginning : report.options(placeOf(id)).texts(ALLOWED)) {
      if (id.value().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static void complete(
      Finding finding, Text text, String variable, Credential credential, Report report) {
    finding.in(credential.context());
    List<Location> pieces = text.locateAll(0, text.length());
    for (Location piece : pieces.subList(1, pieces.size())) {
      finding.related(piece, "piece");
    }
    Edit edit = EnvironmentReference.replace(text, variable);
    if (edit != null) {
      finding.fix(new Fix(report.message("fix", variable), Fix.Safety.SUGGESTED, List.of(edit)));
    }
  }

  private static Location placeOf(Text text) {
    return text.locate(0, text.length());
  }

  private static String masked(String id) {
    return id.substring(0, 4) + "****" + id.substring(id.length() - 2);
  }
}
