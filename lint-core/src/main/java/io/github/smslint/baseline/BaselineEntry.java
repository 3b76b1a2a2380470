package io.github.smslint.baseline;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;

/**
 * A finding that is known. Only the fingerprint decides; the rest is for people who read the file.
 *
 * @param path the file's path from the project root
 * @param context the key path or template name, without secrets; may be empty
 * @param fingerprint the finding's identity, in which nothing of a secret is
 */
public record BaselineEntry(String rule, String path, String context, String fingerprint)
    implements Comparable<BaselineEntry> {

  /** The entry of a finding. */
  public static BaselineEntry of(Finding finding) {
    SourceFile file = finding.location().file();
    Location whole = new Location(file, new Span(0, file.content().length()));
    String context = MaskedSource.of(whole, finding.context());
    return new BaselineEntry(finding.rule(), file.path(), context, finding.fingerprint());
  }

  @Override
  public int compareTo(BaselineEntry other) {
    int byPath = path.compareTo(other.path);
    int byRule = rule.compareTo(other.rule);
    int byContext = context.compareTo(other.context);
    if (byPath != 0) {
      return byPath;
    }
    int within = byRule != 0 ? byRule : byContext;
    return within != 0 ? within : fingerprint.compareTo(other.fingerprint);
  }
}
