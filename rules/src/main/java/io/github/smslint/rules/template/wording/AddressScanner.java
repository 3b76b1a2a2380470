package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.rules.template.wording.WebAddress.Kind;
import io.github.smslint.template.TemplateNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds links and mail addresses in a template, in one pass. A chain of characters that addresses
 * are made of, and of placeholders between them, is looked at as a whole.
 */
final class AddressScanner {

  private static final String SCHEME = "://";

  private final String text;
  private final List<TemplateNode> nodes;
  private final List<WebAddress> found = new ArrayList<>();
  private int node;
  private int nextScheme = -1;

  private AddressScanner(String text, List<TemplateNode> nodes) {
    this.text = text;
    this.nodes = nodes;
  }

  /** Whether an address may stand in the text; false is sure. */
  private static boolean mayStandIn(Template template) {
    if (!TextScreen.of(template).mayHoldAddress()) {
      return false;
    }
    String text = template.content().value();
    return text.indexOf('.') >= 0 || text.indexOf(SCHEME) >= 0;
  }

  static List<WebAddress> scan(Template template) {
    if (!mayStandIn(template)) {
      return List.of();
    }
    AddressScanner scanner = new AddressScanner(template.content().value(), template.nodes());
    scanner.scan();
    return scanner.found;
  }

  private void scan() {
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int next = unitEnd(at);
      if (next < 0) {
        visitChain(start, at);
        next = at + 1;
        start = next;
      }
      at = next;
    }
    visitChain(start, at);
  }

  /** Where the placeholder or the character of an address ends that begins here, or -1. */
  private int unitEnd(int at) {
    while (node < nodes.size() && nodes.get(node).end() <= at) {
      node++;
    }
    if (node < nodes.size() && !(nodes.get(node) instanceof TemplateNode.Run)) {
      return nodes.get(node).end();
    }
    return isOfAddress(text.charAt(at)) ? at + 1 : -1;
  }

  private void visitChain(int start, int end) {
    int last = end;
    while (last > start && ".:?!&=".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    int scheme = schemeFrom(start);
    if (scheme + SCHEME.length() < last) {
      int from = scheme;
      while (from > start && isLetterOrDigit(text.charAt(from - 1))) {
        from--;
      }
      HostReading host = new HostReading(text, nodes, scheme + SCHEME.length(), last);
      boolean numeric = HostNames.isNumeric(host.fixed());
      add(numeric ? Kind.NUMERIC : Kind.LINK, from, last, host);
    } else if (last - start > 2) {
      visitBareChain(start, last);
    }
  }

  /** The first scheme's end from an offset on, or the text's length; offsets must not go back. */
  private int schemeFrom(int start) {
    if (nextScheme < start) {
      nextScheme = text.indexOf(SCHEME, start);
      nextScheme = nextScheme < 0 ? text.length() : nextScheme;
    }
    return nextScheme;
  }

  /** Looks for the first host in a chain without a scheme. */
  private void visitBareChain(int start, int end) {
    int at = start;
    while (at < end) {
      HostReading host = new HostReading(text, nodes, at, end);
      boolean mail = at > start && text.charAt(at - 1) == '@';
      if (mail && at - 1 > start && HostNames.endsAsHost(host.fixed())) {
        add(Kind.MAIL, mailboxStart(start, at - 1), host.end(), host);
      } else if (!mail && host.isBareHost()) {
        add(Kind.LINK, host.start(), end, host);
        return;
      } else if (!mail && HostNames.isNumeric(host.fixed()) && !host.hasPlaceholder()) {
        add(Kind.NUMERIC, at, end, host);
        return;
      }
      at = host.end() + 1;
    }
  }

  private int mailboxStart(int start, int at) {
    int from = at;
    while (from > start && isOfMailbox(text.charAt(from - 1))) {
      from--;
    }
    return from < at ? from : start;
  }

  private static boolean isOfMailbox(char character) {
    return isLetterOrDigit(character) || "-._+%".indexOf(character) >= 0;
  }

  private void add(Kind kind, int start, int end, HostReading host) {
    boolean inHost = host.hasPlaceholder() && !host.isCompleteBeforePlaceholder();
    boolean behind = host.placeholderFrom(host.end(), end) || (host.hasPlaceholder() && !inHost);
    found.add(new WebAddress(kind, start, end, host.fixed(), inHost, behind));
  }

  private static boolean isOfAddress(char character) {
    return isLetterOrDigit(character) || "-._~:/?#@!$&*+=%".indexOf(character) >= 0;
  }

  static boolean isLetterOrDigit(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9';
  }
}
