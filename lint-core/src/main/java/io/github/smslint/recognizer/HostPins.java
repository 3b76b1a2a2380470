package io.github.smslint.recognizer;

import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.project.Fact;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;

/**
 * Finds addresses to which a table of hosts binds the name of the SMS service: a line of {@code
 * /etc/hosts}, wherever it is written, {@code extra_hosts} of containers, {@code hostAliases} of
 * Kubernetes.
 */
public final class HostPins {

  private static final String SERVICE = "dysmsapi";
  private static final String DOMAIN = ".aliyuncs.com";
  private static final int NOWHERE = -1;

  /** How many lines an item of {@code hostAliases} may take. */
  private static final int MOST_LINES = 20;

  /** How far before a name its address stands; a bound keeps the reading linear. */
  private static final int LONGEST = 300;

  private final SourceFile file;
  private final String content;
  private final LineIndex lines;
  private final FileFacts facts;
  private final boolean aliases;

  private HostPins(SourceFile file, FileFacts facts) {
    this.file = file;
    this.content = file.content();
    this.lines = file.lines();
    this.facts = facts;
    this.aliases = content.contains("hostAliases");
  }

  /** Adds to the facts what the file binds; files of programs bind nothing. */
  public static void recognize(SourceFile file, FileFacts facts) {
    boolean speaks = file.content().contains(SERVICE) && isTable(file.name());
    if (speaks && FilePurpose.of(file.path()) == FilePurpose.MAIN) {
      new HostPins(file, facts).read();
    }
  }

  private static boolean isTable(String name) {
    int dot = name.lastIndexOf('.');
    switch (dot < 0 ? "" : name.substring(dot + 1)) {
      case "yml":
      case "yaml":
      case "hosts":
      case "sh":
      case "bash":
      case "conf":
      case "j2":
      case "tpl":
      case "Dockerfile":
      case "dockerfile":
        return true;
      default:
        return name.startsWith("hosts") || name.startsWith("Dockerfile");
    }
  }

  private void read() {
    int at = content.indexOf(SERVICE);
    while (at >= 0) {
      int end = at;
      while (end < content.length() && isOfName(content.charAt(end))) {
        end++;
      }
      boolean begins = at == 0 || !isOfName(content.charAt(at - 1));
      if (begins && content.startsWith(DOMAIN, end - DOMAIN.length())) {
        host(at, end);
      }
      at = content.indexOf(SERVICE, end);
    }
  }

  private void host(int start, int end) {
    int number = lines.lineOf(start);
    Span line = lines.line(number);
    int first = Whitespace.firstVisible(content, line.start(), line.end());
    if (content.charAt(first) == '#') {
      return;
    }
    int address = behind(end, line.end());
    if (address == NOWHERE) {
      address = before(first, start);
    }
    if (address == NOWHERE && isListed(first, start)) {
      address = aliased(number, start);
    }
    if (address != NOWHERE) {
      CodeObject pin = new CodeObject("", "");
      Text text = Text.of(Literal.plain(file, address, addressEnd(address)));
      pin.tell(new Fact(Role.PINNED_ADDRESS, text, content.substring(start, end)));
      facts.objects().add(pin);
    }
  }

  /** {@code host:1.2.3.4}, {@code host=1.2.3.4}, {@code "host": "1.2.3.4"}. */
  private int behind(int end, int lineEnd) {
    int at = end < lineEnd && isQuote(content.charAt(end)) ? end + 1 : end;
    if (at >= lineEnd || content.charAt(at) != ':' && content.charAt(at) != '=') {
      return NOWHERE;
    }
    at = Whitespace.skipBlanks(content, at + 1, lineEnd);
    at += at < lineEnd && isQuote(content.charAt(at)) ? 1 : 0;
    return addressEnd(at) == NOWHERE ? NOWHERE : at;
  }

  /** {@code 1.2.3.4 other.host host}: nothing but names and blanks stand between the two. */
  private int before(int first, int start) {
    int at = start;
    int word = start;
    while (at > Math.max(first, start - LONGEST) && isOfLine(content.charAt(at - 1))) {
      at--;
      boolean begins = at == first || !isOfName(content.charAt(at - 1));
      if (begins && addressEnd(at) != NOWHERE) {
        word = at;
        break;
      }
    }
    if (word == start || !Whitespace.isBlank(content.charAt(addressEnd(word)))) {
      return NOWHERE;
    }
    boolean quoted = word > first && isQuote(content.charAt(word - 1));
    boolean told =
        content.substring(Math.max(first, start - LONGEST), start).contains("echo") || quoted;
    return word == first || told || content.startsWith("- ", first) ? word : NOWHERE;
  }

  /** Whether the host is an item of a list, in a line of its own or behind the list's name. */
  private boolean isListed(int first, int start) {
    if (!aliases || start - first > LONGEST) {
      return false;
    }
    return content.charAt(first) == '-' || content.substring(first, start).contains("hostnames:");
  }

  /** The address of the item of {@code hostAliases} in whose lines the host stands. */
  private int aliased(int number, int start) {
    int indent = NOWHERE;
    boolean named = false;
    for (int at = number; at > 0 && at > number - MOST_LINES; at--) {
      Span line = lines.line(at);
      int first = Whitespace.firstVisible(content, line.start(), line.end());
      if (!named && content.startsWith("hostnames:", afterDash(first))) {
        named = true;
        indent = afterDash(first) - line.start();
        if (content.charAt(first) == '-') {
          return next(at, indent);
        }
      } else if (named && content.startsWith("ip:", afterDash(first))) {
        return valueAt(afterDash(first) + "ip:".length(), line.end());
      }
      boolean begins = content.charAt(Math.min(first, start)) == '-';
      if (named && begins && afterDash(first) - line.start() <= indent) {
        return NOWHERE;
      }
    }
    return NOWHERE;
  }

  /** The address in the lines behind the names. */
  private int next(int number, int indent) {
    int last = Math.min(lines.lineCount(), number + MOST_LINES);
    for (int at = number + 1; at <= last; at++) {
      Span line = lines.line(at);
      int first = Whitespace.firstVisible(content, line.start(), line.end());
      if (first - line.start() == indent && content.startsWith("ip:", first)) {
        return valueAt(first + "ip:".length(), line.end());
      }
    }
    return NOWHERE;
  }

  private int afterDash(int first) {
    return content.startsWith("- ", first)
        ? Whitespace.skipBlanks(content, first + 1, content.length())
        : first;
  }

  private int valueAt(int from, int end) {
    int at = Whitespace.skipBlanks(content, from, end);
    at += at < end && isQuote(content.charAt(at)) ? 1 : 0;
    return addressEnd(at) == NOWHERE ? NOWHERE : at;
  }

  /** Where the IPv4 address ends that begins at an offset, or -1. */
  private int addressEnd(int from) {
    int at = from;
    for (int part = 0; part < 4; part++) {
      int digits = at;
      while (at < content.length() && isDigit(content.charAt(at)) && at - digits < 3) {
        at++;
      }
      boolean dot = part == 3 || at < content.length() && content.charAt(at) == '.';
      if (at == digits || !dot) {
        return NOWHERE;
      }
      at += part < 3 ? 1 : 0;
    }
    return at < content.length() && isOfName(content.charAt(at)) ? NOWHERE : at;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isOfName(char character) {
    boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    return letter || isDigit(character) || character == '.' || character == '-';
  }

  private static boolean isOfLine(char character) {
    return isOfName(character) || Whitespace.isBlank(character) || character == '_';
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }
}
