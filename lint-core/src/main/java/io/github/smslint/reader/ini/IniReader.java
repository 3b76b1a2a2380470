package io.github.smslint.reader.ini;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;

/**
 * Reads files of sections and pairs, {@code .ini}, {@code .cfg}, {@code .conf}, and those of nested
 * braces, HOCON; of programs' own languages, such as that of nginx, it takes the pairs only.
 */
public final class IniReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return hasBraces(file.content()) ? new HoconTree(file).read() : new IniTree(file).read();
  }

  /** Whether a line that is no comment ends with an opening brace. */
  private static boolean hasBraces(String content) {
    int at = 0;
    while (at < content.length()) {
      int start = Whitespace.skipBlanks(content, at, content.length());
      int lineEnd = Whitespace.nextBreak(content, start, content.length());
      int end = Whitespace.trimmedEnd(content, start, lineEnd);
      boolean opens = end > start && content.charAt(end - 1) == '{';
      if (opens && "#;[".indexOf(content.charAt(start)) < 0 && !content.startsWith("//", start)) {
        return true;
      }
      at = lineEnd + 1;
    }
    return false;
  }
}
