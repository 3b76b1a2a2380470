package io.github.smslint.reader.terraform;

import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.text.Notation;

/** How Terraform writes texts. */
enum TerraformNotation implements Notation {
  QUOTED {
    @Override
    public String encode(String text) {
      StringBuilder out = new StringBuilder(text.length() + 8);
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        int known = ESCAPED.indexOf(character);
        if (Surrogates.isLone(text, at)) {
          return null;
        } else if (known >= 0) {
          out.append('\\').append(LETTERS.charAt(known));
        } else if (character < ' ') {
          out.append("\\u");
          Hex.append(out, character, 4);
        } else {
          out.append(character);
        }
      }
      return withoutReferences(out);
    }
  },
  /** A line or a part of it between the marks of a here-document, where nothing is escaped. */
  LINES {
    @Override
    public String encode(String text) {
      boolean breaks = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
      return breaks || text.startsWith(" ") || text.startsWith("\t")
          ? null
          : withoutReferences(new StringBuilder(text));
    }
  };

  private static final String ESCAPED = "\"\\\n\r\t";
  private static final String LETTERS = "\"\\nrt";

  /** Null where a dollar or percent sign would come to stand before what another piece begins. */
  private static String withoutReferences(StringBuilder out) {
    for (int at = 0; at < out.length(); at++) {
      boolean sign = out.charAt(at) == '$' || out.charAt(at) == '%';
      if (sign && at + 1 == out.length()) {
        return null;
      }
      if (sign && out.charAt(at + 1) == '{') {
        out.insert(at, out.charAt(at));
        at++;
      }
    }
    return out.length() > 0 && out.charAt(0) == '{' ? null : out.toString();
  }
}
