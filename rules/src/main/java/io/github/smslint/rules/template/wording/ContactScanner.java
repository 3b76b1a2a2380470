package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.template.TemplateNode;
import java.util.ArrayList;
import java.util.List;

/** Finds contact data in a template: accounts, mail addresses, telephone numbers. */
final class ContactScanner {

  private static final int LEAST_DIGITS = 5;
  private static final int LEAST_LETTERS = 6;
  private static final int LONGEST_LEAD = 3;
  private static final int LONGEST_ACCOUNT = 40;

  private final Template template;
  private final String text;
  private final List<Contact> found = new ArrayList<>();

  private ContactScanner(Template template) {
    this.template = template;
    this.text = template.content().value();
  }

  static List<Contact> scan(Template template) {
    ContactScanner scanner = new ContactScanner(template);
    scanner.scanWords();
    if (TextScreen.of(template).mayHoldAddress()) {
      scanner.scanMails();
      scanner.scanNumbers();
    }
    return scanner.found;
  }

  private void scanWords() {
    WordSearch search = WordSearch.of(ScreenedWords.CONTACT, template);
    while (search != null && search.next()) {
      int account = accountEnd(search.end());
      Contact.Kind kind = kind(search.word().value(), account > 0);
      if (kind != null) {
        found.add(new Contact(kind, search.start(), account > 0 ? account : search.end()));
      }
    }
  }

  private static Contact.Kind kind(String weight, boolean account) {
    if (account) {
      return Contact.Kind.ACCOUNT;
    }
    return switch (weight) {
      case "asks" -> Contact.Kind.ACCOUNT;
      case "mention" -> Contact.Kind.MENTION;
      case "other" -> Contact.Kind.OTHER;
      default -> null;
    };
  }

  /**
   * Where the account ends that a word announces, or -1. Digits may follow QQ at once; anything
   * else needs a colon or a word before it, so that a sum of money is none.
   */
  private int accountEnd(int from) {
    int start = from;
    boolean announced = text.charAt(from - 1) == 'Q';
    boolean named = false;
    while (start < text.length()
        && start - from < LONGEST_LEAD
        && "号码是为：: ".indexOf(text.charAt(start)) >= 0) {
      announced |= text.charAt(start) != ' ';
      named |= text.charAt(start) == '：' || text.charAt(start) == ':';
      start++;
    }
    int end = start;
    boolean digits = true;
    int limit = Math.min(text.length(), start + LONGEST_ACCOUNT);
    while (end < limit && isOfAccount(text.charAt(end))) {
      digits &= isDigit(text.charAt(end));
      end++;
    }
    if (end == start || (end < text.length() && ".@/$".indexOf(text.charAt(end)) >= 0)) {
      return -1;
    }
    boolean account =
        digits
            ? announced && end - start >= LEAST_DIGITS && !PhoneWords.isQuantity(text, end)
            : named && end - start >= LEAST_LETTERS && !isDigit(text.charAt(start));
    return account ? end : -1;
  }

  private void scanMails() {
    if (text.indexOf('@') < 0) {
      return;
    }
    for (WebAddress address : AddressScanner.scan(template)) {
      if (address.kind() == WebAddress.Kind.MAIL) {
        found.add(new Contact(Contact.Kind.MAIL, address.start(), address.end()));
      }
    }
  }

  private void scanNumbers() {
    PhoneScanner phones = new PhoneScanner(text);
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Run) {
        phones.scan(node.start(), node.end());
      }
    }
    List<WebAddress> addresses =
        phones.found().isEmpty() ? List.of() : AddressScanner.scan(template);
    int accounts = found.size();
    int address = 0;
    for (Contact phone : phones.found()) {
      while (address < addresses.size() && addresses.get(address).end() <= phone.start()) {
        address++;
      }
      boolean inAddress =
          address < addresses.size() && addresses.get(address).start() < phone.end();
      if (!inAddress && !isKnown(phone, accounts)) {
        found.add(phone);
      }
    }
  }

  private boolean isKnown(Contact phone, int accounts) {
    for (int at = 0; at < accounts; at++) {
      if (found.get(at).overlaps(phone.start(), phone.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAccount(char character) {
    return AddressScanner.isLetterOrDigit(character) || character == '_' || character == '-';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
