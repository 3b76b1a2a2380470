package io.github.smslint.reader;

import io.github.smslint.text.Notation;

/** The notation of places in which nothing can be replaced safely. */
final class UnwritableNotation implements Notation {

  static final Notation INSTANCE = new UnwritableNotation();

  private UnwritableNotation() {}

  @Override
  public String encode(String text) {
    return null;
  }
}
