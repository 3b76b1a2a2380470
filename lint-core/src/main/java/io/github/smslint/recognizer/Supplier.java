package io.github.smslint.recognizer;

/** Whose settings something is about. */
enum Supplier {
  ALIBABA,
  OTHER,
  UNKNOWN
}
