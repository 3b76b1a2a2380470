package io.github.smslint.rules.template.submission;

/** Of which characters the values of an attribute are. */
enum ValueShape {
  ANY("any", null, false),
  /** Of times many shapes are named and no limit. */
  TIME("time", null, false),
  DIGITS("digits", "", false),
  LETTERS_AND_DIGITS("letters-and-digits", "", true),
  NUMBER("number", ".,-+", false),
  PHONE("phone", "-+", false),
  PICK_UP("pick-up", "-_", false);

  private final String id;

  /** What may stand beside digits, or null where everything may. */
  private final String marks;

  private final boolean letters;

  ValueShape(String id, String marks, boolean letters) {
    this.id = id;
    this.marks = marks;
    this.letters = letters;
  }

  /** The shape of that name in the table. */
  static ValueShape named(String id) {
    for (ValueShape shape : values()) {
      if (shape.id.equals(id)) {
        return shape;
      }
    }
    throw new IllegalStateException("attributes.tsv: no shape " + id);
  }

  boolean fits(String value) {
    for (int at = 0; marks != null && at < value.length(); at++) {
      if (!fits(value.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(char character) {
    char lower = (char) (character | 0x20);
    boolean digit = character >= '0' && character <= '9';
    return digit || (letters && lower >= 'a' && lower <= 'z') || marks.indexOf(character) >= 0;
  }
}
