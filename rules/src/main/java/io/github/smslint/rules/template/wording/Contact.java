package io.github.smslint.rules.template.wording;

/** A way to contact somebody that stands in a template. */
record Contact(Kind kind, int start, int end) {

  /** What kinds of contact data there are. */
  enum Kind {
    /** A mobile number of mainland China. */
    MOBILE,
    /** A landline, or a company's service number. */
    SERVICE,
    MAIL,
    /** An account, or the wish to be added or joined. */
    ACCOUNT,
    /** A group that is spoken of. */
    MENTION,
    /** An account at a service that the list for notifications does not name. */
    OTHER
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
