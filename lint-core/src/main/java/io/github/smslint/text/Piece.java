package io.github.smslint.text;

import io.github.smslint.source.Location;

/** A part of a text: characters that stand in a file, or a hole that something else fills. */
public sealed interface Piece permits Literal, Hole {

  Location location();

  /** How many characters of the text's value the piece takes; 1 for a hole. */
  int length();
}
