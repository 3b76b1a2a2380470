package io.github.smslint.rules.template.length;

/** In which characters a message is sent, which decides how many of them one message holds. */
public enum Alphabet {
  /** Any characters, to a recipient in mainland China. */
  DOMESTIC(70, 67),
  /** Characters of the GSM-7 alphabet only, to a recipient elsewhere. */
  GSM_7(160, 153),
  /** Any characters, to a recipient elsewhere. */
  UCS_2(70, 67);

  private final int single;
  private final int part;

  Alphabet(int single, int part) {
    this.single = single;
    this.part = part;
  }

  /** How many units a message holds that comes alone. */
  public int single() {
    return single;
  }

  /** How many units each message holds where one is not enough. */
  public int part() {
    return part;
  }

  /** As how many messages a text of so many units is billed. */
  public int segments(int units) {
    return units <= single ? 1 : (units + part - 1) / part;
  }
}
