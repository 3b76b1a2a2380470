package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.CHARACTER;
import static io.github.smslint.reader.grammar.SourceToken.STRING;
import static io.github.smslint.reader.grammar.SourceToken.TEXT_BLOCK;

import io.github.smslint.document.Format;
import io.github.smslint.reader.source.SourceLanguage;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.quote.StringForm;
import io.github.smslint.reader.source.quote.StringReading;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;

/**
 * What the loose readers must be told about a language; holds no state. Its lexer gives of a string
 * only the opening quotes, as a token STRING, TEXT_BLOCK or CHARACTER: {@link #form} says how it
 * goes on.
 */
public interface LooseLanguage extends SourceLanguage {

  Format format();

  boolean has(Trait trait);

  /**
   * The form of the string that begins at {@code start}.
   *
   * @param end where the token ends that the lexer gave
   */
  StringForm form(String content, int type, int start, int end);

  /** Whether a call of that name makes a map or list of its arguments, as {@code mapOf}. */
  boolean collects(String name);

  @Override
  default int end(SourceTokens before, int type, int start, int end) {
    if (type != STRING && type != TEXT_BLOCK && type != CHARACTER) {
      return end;
    }
    String content = before.content();
    return StringReading.end(content, form(content, type, start, end), start);
  }

  @Override
  default Text text(SourceFile file, int type, int start, int end) {
    return StringReading.text(file, form(file.content(), type, start, end), start);
  }

  @Override
  default SourceTokens arrange(SourceTokens tokens) {
    return has(Trait.LINE_ENDS) ? LineEnds.arrange(tokens) : tokens;
  }
}
