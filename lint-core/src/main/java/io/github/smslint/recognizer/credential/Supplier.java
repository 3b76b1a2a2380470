package io.github.smslint.recognizer.credential;

/** Whose settings something is about. */
enum Supplier {
  ALIBABA,
  OTHER,
  UNKNOWN
}
