package io.github.smslint.rules.screen;

/** The tables whose words one look at a text tells, in the order of their bits. */
public enum ScreenedWords {
  SPLIT("split-words.tsv"),
  OPT_OUT("opt-outs.tsv"),
  VARIANT("variant-words.tsv"),
  WRONG("wrong-words.tsv"),
  CONTACT("contact-words.tsv"),
  MARKETING("marketing-words.tsv"),
  RESTRICTED("restricted-words.tsv"),
  VERIFICATION("verification-words.tsv");

  private final String resource;

  ScreenedWords(String resource) {
    this.resource = resource;
  }

  /** The table as a resource of the package of wording. */
  public String resource() {
    return resource;
  }

  int bit() {
    return 1 << ordinal();
  }
}
