package io.github.smslint.template;

import io.github.smslint.template.TemplateNode.Malformed;
import io.github.smslint.template.grammar.SmsTemplateLexer;
import io.github.smslint.template.grammar.SmsTemplateParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads any template by the grammar; apart from the scanner so that ANTLR loads only here. */
final class GrammarTemplateReader {

  private static final String MARKS = "${}#%\uFF04\uFF5B\uFF5D";

  private final String text;
  private final List<TemplateNode> nodes = new ArrayList<>();
  private int runStart = -1;

  private GrammarTemplateReader(String text) {
    this.text = text;
  }

  static List<TemplateNode> read(String text) {
    GrammarTemplateReader reader = new GrammarTemplateReader(text);
    reader.readTree(tree(text));
    return reader.nodes;
  }

  static SmsTemplateParser.TemplateContext tree(String text) {
    return parser(text).template();
  }

  static SmsTemplateParser parser(String text) {
    SmsTemplateLexer lexer = new SmsTemplateLexer(CharStreams.fromString(text));
    return new SmsTemplateParser(new CommonTokenStream(lexer));
  }

  /** Tokens count code points; the offsets in the text are found by going along with them. */
  private void readTree(SmsTemplateParser.TemplateContext tree) {
    int start = 0;
    for (ParseTree child : tree.children) {
      if (!(child instanceof ParserRuleContext part)) {
        break;
      }
      Token token = part.getStart();
      int codePoints = token.getStopIndex() - token.getStartIndex() + 1;
      int end = text.offsetByCodePoints(start, codePoints);
      add(token.getType(), start, end);
      start = end;
    }
    endRun(start);
  }

  private void add(int type, int start, int end) {
    if (type == SmsTemplateLexer.TEXT) {
      runStart = runStart < 0 ? start : runStart;
      return;
    }
    endRun(start);
    if (type == SmsTemplateLexer.VARIABLE) {
      nodes.add(new TemplateNode.Variable(start, end, text.substring(start + 2, end - 1)));
    } else {
      nodes.add(new Malformed(start, end, style(type), name(type, start, end)));
    }
  }

  private void endRun(int end) {
    if (runStart >= 0) {
      nodes.add(new TemplateNode.Run(runStart, end));
      runStart = -1;
    }
  }

  private static Malformed.Style style(int type) {
    return switch (type) {
      case SmsTemplateLexer.EMPTY -> Malformed.Style.EMPTY;
      case SmsTemplateLexer.BLANKS -> Malformed.Style.BLANKS;
      case SmsTemplateLexer.NUMBERED -> Malformed.Style.NUMBERED;
      case SmsTemplateLexer.BRACES -> Malformed.Style.BRACES;
      case SmsTemplateLexer.DOUBLE_BRACES -> Malformed.Style.DOUBLE_BRACES;
      case SmsTemplateLexer.FULL_WIDTH -> Malformed.Style.FULL_WIDTH;
      case SmsTemplateLexer.UNCLOSED -> Malformed.Style.UNCLOSED;
      case SmsTemplateLexer.HASHES -> Malformed.Style.HASHES;
      case SmsTemplateLexer.PERCENT -> Malformed.Style.PERCENT;
      case SmsTemplateLexer.DOLLAR_ONLY -> Malformed.Style.DOLLAR_ONLY;
      case SmsTemplateLexer.PARENTHESES -> Malformed.Style.PARENTHESES;
      default -> Malformed.Style.STRAY_BRACE;
    };
  }

  /** The name inside: what is left without the marks and blanks around it. */
  private String name(int type, int start, int end) {
    if (type == SmsTemplateLexer.PERCENT) {
      return formatName(start, end);
    }
    boolean bracketed = type == SmsTemplateLexer.PARENTHESES;
    int from = bracketed ? start + 2 : start;
    int to = bracketed ? end - 1 : end;
    while (from < to && isAround(text.charAt(from))) {
      from++;
    }
    while (to > from && isAround(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? null : text.substring(from, to);
  }

  /** The name in {@code %(name)s} or the number in {@code %1$s}. */
  private String formatName(int start, int end) {
    if (text.charAt(start + 1) == '(') {
      return text.substring(start + 2, text.indexOf(')', start));
    }
    boolean numbered = end - start > 3 && text.charAt(start + 2) == '$';
    return numbered ? text.substring(start + 1, start + 2) : null;
  }

  private static boolean isAround(char character) {
    return PlainTemplateScanner.isBlank(character) || MARKS.indexOf(character) >= 0;
  }
}
