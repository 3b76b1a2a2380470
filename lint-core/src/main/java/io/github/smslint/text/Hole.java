package io.github.smslint.text;

import io.github.smslint.source.Location;

/**
 * A part of a text that is written elsewhere or known only at run time.
 *
 * @param reference the dotted name that gives the value ({@code SmsConstants.SIGN}, {@code code}),
 *     or the empty string for any other expression
 */
public record Hole(String reference, Location location) implements Piece {

  @Override
  public int length() {
    return 1;
  }
}
