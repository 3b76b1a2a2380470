package io.github.smslint.rules.template.submission;

import io.github.smslint.config.TemplateKind;

/**
 * An attribute that a variable may have.
 *
 * @param kinds the ids of the kinds of templates that take it, parted by commas
 * @param shortest the fewest characters of a value
 * @param longest the most characters of a value
 * @param instead the code that is written today, or null where this one is
 */
public record Attribute(
    String code, String kinds, int shortest, int longest, ValueShape shape, String instead) {

  /** Whether templates of a kind take it; nothing is known of kinds beside the domestic ones. */
  public boolean isFor(TemplateKind kind) {
    return kind == TemplateKind.INTERNATIONAL
        || kind == TemplateKind.UNKNOWN
        || kinds.contains(kind.id());
  }

  /** Whether only verification templates take it. */
  public boolean isForVerification() {
    return kinds.equals(TemplateKind.VERIFICATION.id());
  }

  /** Whether a value may be sent for it, as far as its length and characters tell. */
  public boolean takes(String value) {
    int length = value.codePointCount(0, value.length());
    boolean fits = length >= shortest && length <= longest && shape.fits(value);
    return fits || shape == ValueShape.TIME;
  }
}
