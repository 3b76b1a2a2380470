package io.github.smslint.rules.config.value;

import io.github.smslint.config.Severity;
import io.github.smslint.document.Format;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Signature;
import io.github.smslint.reader.Readers;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/** Reports a signature whose characters are not those that the program will read. */
public final class EncodingRule extends Rule {

  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  public EncodingRule() {
    super(
        new RuleDescription(
            "config/encoding",
            Severity.WARNING,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("isv.SMS_SIGNATURE_ILLEGAL")));
  }

  @Override
  public void visitSignature(Signature signature, Report report) {
    Text name = signature.name();
    String value = name.value();
    if (!name.isComplete() || !Garbled.mayBe(value)) {
      return;
    }
    String meant = Garbled.meant(value);
    if (meant != null) {
      found(signature, "garbled-known", report, value, meant).fix(fix(name, meant, report));
    } else if (Garbled.isLost(value)) {
      found(signature, "garbled", report, value);
    } else {
      visitCharset(signature, report);
    }
  }

  private static void visitCharset(Signature signature, Report report) {
    Text name = signature.name();
    SourceFile file = name.location().file();
    Charset charset = file.text().charset();
    boolean unicode = charset.name().startsWith("UTF");
    Format format = Readers.formatOf(file.name());
    if (!isRaw(name) || !Garbled.isBeyondAscii(name.value())) {
      return;
    }
    if (format == Format.PROPERTIES) {
      if (!unicode || isReadBySpring(file)) {
        String written = unicode ? charset.name() : "GBK";
        found(signature, unicode ? "properties" : "other-properties", report, written)
            .fix(escapes(name, report));
      }
    } else if (!unicode && (format == Format.JAVA || format == Format.YAML)) {
      found(signature, format == Format.JAVA ? "java" : "yaml", report, "GBK");
    }
  }

  /** Whether the characters stand in the file themselves, not as escapes. */
  private static boolean isRaw(Text name) {
    Location place = name.location();
    return name.value().equals(place.written());
  }

  /** An export of a configuration server is no file that Spring reads. */
  private static boolean isReadBySpring(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    boolean named = name.startsWith("application") || name.startsWith("bootstrap");
    return named && (file.folder().isEmpty() || file.path().contains("resources/"));
  }

  private static Finding found(
      Signature signature, String key, Report report, String... arguments) {
    return report.finding(signature.name().location(), key, arguments).in(signature.context());
  }

  private static Fix fix(Text name, String meant, Report report) {
    Edit edit = name.replace(0, name.length(), meant);
    return edit == null
        ? null
        : new Fix(report.message("write", meant), Fix.Safety.SUGGESTED, List.of(edit));
  }

  private static Fix escapes(Text name, Report report) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char character = name.value().charAt(at);
      if (character < 0x80) {
        escaped.append(character);
        continue;
      }
      escaped.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        escaped.append(DIGITS[character >> shift & 0xF]);
      }
    }
    Edit edit = new Edit(name.location(), escaped.toString());
    return new Fix(report.message("escape"), Fix.Safety.SUGGESTED, List.of(edit));
  }
}
