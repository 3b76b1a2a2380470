package io.github.smslint.reader.format;

import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of a file of requests, which others refer to as {@code {{name}}}. */
public final class RequestVariables {

  /** More pieces than a person puts into one value. */
  private static final int MOST_PIECES = 200;

  private final Map<String, Text> values = new HashMap<>();

  public void put(String name, Text value) {
    values.put(name, value);
  }

  /** The text with the values of variables in their places, and a hole for each unknown one. */
  public Text expand(Text text) {
    String written = text.value();
    int open = written.indexOf("{{");
    int close = open < 0 ? -1 : written.indexOf("}}", open);
    if (close < 0) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>();
    int copied = 0;
    while (close >= 0 && pieces.size() < MOST_PIECES) {
      add(text, copied, open, pieces);
      Text value = values.get(written.substring(open + 2, close).strip());
      if (value == null || value.pieces().size() > MOST_PIECES) {
        pieces.add(new Hole("", text.locate(open, close + 2)));
      } else {
        pieces.addAll(value.pieces());
      }
      copied = close + 2;
      open = written.indexOf("{{", copied);
      close = open < 0 ? -1 : written.indexOf("}}", open);
    }
    add(text, copied, written.length(), pieces);
    return Text.of(pieces);
  }

  private static void add(Text text, int start, int end, List<Piece> pieces) {
    if (start < end) {
      for (Piece piece : text.slice(start, end).pieces()) {
        if (!(piece instanceof Literal literal) || literal.length() > 0) {
          pieces.add(piece);
        }
      }
    }
  }
}
