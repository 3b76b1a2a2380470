package io.github.smslint.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.grammar.CSharpIslandLexer;
import io.github.smslint.reader.grammar.GoIslandLexer;
import io.github.smslint.reader.grammar.GroovyIslandLexer;
import io.github.smslint.reader.grammar.JavaIslandLexer;
import io.github.smslint.reader.grammar.JavaScriptIslandLexer;
import io.github.smslint.reader.grammar.KotlinIslandLexer;
import io.github.smslint.reader.grammar.PhpIslandLexer;
import io.github.smslint.reader.grammar.PythonIslandLexer;
import io.github.smslint.reader.grammar.RubyIslandLexer;
import io.github.smslint.reader.grammar.ScalaIslandLexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of the source languages are what ANTLR makes of their grammars; {@code
 * -Dsmslint.update=true} writes them anew.
 */
class SourceAutomatonTest {

  private static final String TABLES =
      "src/main/resources/io/github/smslint/reader/source/automata/";

  private static final String PIECES =
      "\"\"\" ''' \"\\\"'\\' // # /* */ * -- => -> ... .. . :: ?. ?? !== === << >>>= 0x1F 1e-5 .5 a_$"
          + " <<<EOT <<~SQL %q( %w[ r\" b' $\" @\" `x` $/ /$ ${ #{ } \n \r\n \t { ( [ ] ) ; , @ ~ \\";

  enum Island {
    CSHARP(CSharpIslandLexer::new),
    GO(GoIslandLexer::new),
    GROOVY(GroovyIslandLexer::new),
    JAVA(JavaIslandLexer::new),
    JAVASCRIPT(JavaScriptIslandLexer::new),
    KOTLIN(KotlinIslandLexer::new),
    PHP(PhpIslandLexer::new),
    PYTHON(PythonIslandLexer::new),
    RUBY(RubyIslandLexer::new),
    SCALA(ScalaIslandLexer::new);

    private final Function<CharStream, Lexer> lexer;

    Island(Function<CharStream, Lexer> lexer) {
      this.lexer = lexer;
    }

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    Lexer lexer(String text) {
      return lexer.apply(CharStreams.fromString(text));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTableIsThatOfTheGrammar(Island island) throws IOException {
    Lexer lexer = island.lexer("");
    String table =
        "# The automaton of "
            + lexer.getGrammarFileName()
            + "; written by SourceAutomatonTest.\n"
            + "# Two digits of base 36 are a number. First the kind of each ASCII character; then, a line a\n"
            + "# state, the token that ends there, and the state that each kind leads to. 0: none.\n"
            + new IslandAutomaton(lexer).table();
    Path file = Path.of(TABLES, island.id() + ".tsv");
    if (Boolean.getBoolean("smslint.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, table);
    }

    assertThat(file).hasContent(table);
  }

  @ParameterizedTest
  @EnumSource
  void cutsTextAsTheLexerDoes(Island island) {
    SourceAutomaton automaton = SourceAutomaton.of(island.id());
    String[] pieces = PIECES.split(" ");
    Random random = new Random(island.ordinal());
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(30); piece >= 0; piece--) {
        text.append(random.nextInt(8) == 0 ? " " : pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(8) == 0 ? (char) random.nextInt(0x80) : "");
      }

      assertThat(cut(automaton, text.toString())).isEqualTo(cut(island.lexer(text.toString())));
    }
  }

  private static String cut(SourceAutomaton automaton, String text) {
    StringBuilder tokens = new StringBuilder();
    for (int start = 0; start < text.length(); ) {
      long token = automaton.token(text, start);
      int end = (int) token;
      tokens.append(token >> Integer.SIZE).append(' ').append(text, start, end).append('\n');
      start = end;
    }
    return tokens.toString();
  }

  private static String cut(Lexer lexer) {
    StringBuilder tokens = new StringBuilder();
    for (Token token : lexer.getAllTokens()) {
      tokens.append(token.getType()).append(' ').append(token.getText()).append('\n');
    }
    return tokens.toString();
  }
}
