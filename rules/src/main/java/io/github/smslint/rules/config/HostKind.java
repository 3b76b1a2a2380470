package io.github.smslint.rules.config;

/** What a host is to somebody who wants to send short messages. */
enum HostKind {
  /** Answers public calls, as the documents say. */
  PUBLIC,
  /** Is written like a host of the service, but stands in no document. */
  UNDOCUMENTED,
  /** Answers only inside a private network. */
  INTERNAL,
  /** Nearly a host of the service, and none of it. */
  MISSPELT,
  /** An IP address. */
  ADDRESS,
  /** Somebody else's, or nothing is known of it. */
  FOREIGN
}
