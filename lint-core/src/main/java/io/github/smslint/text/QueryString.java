package io.github.smslint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts {@code a=b&c=d}, as it stands behind the question mark of a URL and in the body of a form,
 * and decodes what is written with percent signs; every character knows its place.
 */
public final class QueryString {

  /**
   * One parameter.
   *
   * @param name the decoded name
   * @param value the decoded value; of length 0 where none is written
   */
  public record Parameter(Text name, Text value) {}

  private QueryString() {}

  /** The parameters of a URL, or of what follows the question mark in it; empty without one. */
  public static List<Parameter> ofUrl(Text url) {
    int question = url.value().indexOf('?');
    return question < 0 ? List.of() : parse(url, question + 1, url.length());
  }

  /**
   * The parameters in a part of a text, in order; a fragment behind {@code #} is none of them, and
   * neither is what has no name.
   */
  public static List<Parameter> parse(Text text, int start, int end) {
    String written = text.value();
    int fragment = written.indexOf('#', start);
    int last = fragment < 0 ? end : Math.min(fragment, end);
    List<Parameter> found = new ArrayList<>();
    int from = start;
    while (from < last) {
      int next = written.indexOf('&', from);
      int to = next < 0 ? last : Math.min(next, last);
      add(text, from, to, found);
      from = to + 1;
    }
    return found;
  }

  private static void add(Text text, int start, int end, List<Parameter> found) {
    int equals = text.value().indexOf('=', start);
    int nameEnd = equals < 0 ? end : Math.min(equals, end);
    if (nameEnd == start) {
      return;
    }
    Text name = decoded(text.slice(start, nameEnd));
    Text value = decoded(text.slice(Math.min(nameEnd + 1, end), end));
    found.add(new Parameter(name, value));
  }

  private static Text decoded(Text written) {
    List<Piece> pieces = new ArrayList<>(written.pieces().size());
    for (Piece piece : written.pieces()) {
      pieces.add(piece instanceof Literal literal ? PercentText.decode(literal) : piece);
    }
    return Text.of(pieces);
  }
}
