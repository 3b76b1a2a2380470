package io.github.smslint.rules.template.wording;

import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds telephone numbers among the numbers of a text; in one pass. */
final class PhoneScanner {

  private static final int MOST_GROUPS = 6;

  private final String text;
  private final List<Contact> found = new ArrayList<>();
  private final int[] starts = new int[MOST_GROUPS];
  private final int[] ends = new int[MOST_GROUPS];
  private int groups;

  PhoneScanner(String text) {
    this.text = text;
  }

  List<Contact> found() {
    return found;
  }

  /** Looks through a run of fixed text; its neighbours are placeholders or the text's ends. */
  void scan(int start, int limit) {
    int at = start;
    while (at < limit) {
      if (isDigit(text.charAt(at))) {
        at = readGroups(at, limit);
        visitGroups();
      }
      at++;
    }
  }

  /** Reads groups of digits with one mark between two of them; gives the end of the last. */
  private int readGroups(int start, int limit) {
    groups = 0;
    int at = start;
    while (groups < MOST_GROUPS && at < limit && isDigit(text.charAt(at))) {
      starts[groups] = at;
      while (at < limit && isDigit(text.charAt(at))) {
        at++;
      }
      ends[groups++] = at;
      boolean goesOn = at + 1 < limit && isJoint(text.charAt(at)) && isDigit(text.charAt(at + 1));
      if (!goesOn) {
        break;
      }
      at++;
    }
    return ends[groups - 1];
  }

  private void visitGroups() {
    int group = 0;
    while (group < groups) {
      int taken = mobile(group);
      Contact.Kind kind = Contact.Kind.MOBILE;
      if (taken == 0) {
        taken = service(group);
        kind = Contact.Kind.SERVICE;
      }
      if (taken > 0) {
        int start = starts[group];
        boolean plus = start > 0 && text.charAt(start - 1) == '+';
        found.add(new Contact(kind, plus ? start - 1 : start, ends[group + taken - 1]));
      }
      group += Math.max(1, taken);
    }
  }

  /** How many groups from this one on make a mobile number. */
  private int mobile(int group) {
    int first = group;
    if (isCountry(group)) {
      first++;
    }
    int taken = 0;
    if (length(first) == 11) {
      taken = 1;
    } else if (length(first) == 3 && length(first + 1) == 4 && length(first + 2) == 4) {
      taken = 3;
    }
    boolean mobile =
        taken > 0
            && text.charAt(starts[first]) == '1'
            && text.charAt(starts[first] + 1) >= '3'
            && isFree(group, first + taken - 1)
            && !PhoneWords.isCode(text, starts[group]);
    return mobile ? first - group + taken : 0;
  }

  /** How many groups from this one on make a landline or a service number. */
  private int service(int group) {
    int taken = parted(group);
    if (taken == 0 && isWholeNumber(group)) {
      taken = 1;
    }
    return taken > 0 && isFree(group, group + taken - 1) ? taken : 0;
  }

  /** A number whose parts tell what it is: {@code 0571-88886666}, {@code 400-123-4567}. */
  private int parted(int group) {
    boolean area = (length(group) == 3 || length(group) == 4) && text.charAt(starts[group]) == '0';
    boolean free = text.startsWith("400", starts[group]) || text.startsWith("800", starts[group]);
    if (area && text.charAt(starts[group] + 1) != '0') {
      int rest = length(group + 1);
      if (rest == 7 || rest == 8) {
        boolean extension = length(group + 2) >= 1 && length(group + 2) <= 5;
        return extension && text.charAt(ends[group + 1]) == '-' ? 3 : 2;
      }
      return (rest == 4 || rest == 3) && length(group + 2) == 4 ? 3 : 0;
    }
    if (free && length(group) < 10) {
      int two = length(group) + length(group + 1);
      if (two == 10) {
        return 2;
      }
      return length(group + 1) > 0 && two + length(group + 2) == 10 ? 3 : 0;
    }
    return 0;
  }

  /** A number in one piece, which is one to call only where the words before it say so. */
  private boolean isWholeNumber(int group) {
    int start = starts[group];
    int length = length(group);
    char first = text.charAt(start);
    boolean free = text.startsWith("400", start) || text.startsWith("800", start);
    if (length == 10 && free) {
      return !PhoneWords.isCode(text, start) && !PhoneWords.isQuantity(text, ends[group]);
    }
    boolean shaped =
        length >= 10 && length <= 12 && first == '0'
            || length >= 5
                && length <= 8
                && first == '9'
                && "56".indexOf(text.charAt(start + 1)) >= 0
            || length >= 5 && length <= 6 && first == '1'
            || length == 3 && first == '1' && PhoneWords.isShortNumber(text, start)
            || length >= 7 && length <= 8 && first >= '2' && !isYear(start, length);
    return shaped && PhoneWords.isCalled(text, start, ends[group]);
  }

  private boolean isYear(int start, int length) {
    return length == 8 && text.startsWith("20", start);
  }

  private boolean isCountry(int group) {
    return length(group) == 2 && text.startsWith("86", starts[group])
        || length(group) == 4 && text.startsWith("0086", starts[group]);
  }

  /** Whether no letter, digit, star, decimal or placeholder touches the number. */
  private boolean isFree(int first, int last) {
    int start = starts[first];
    int end = ends[last];
    return (start == 0 || !touches(start - 1, start - 2))
        && (end == text.length() || !touches(end, end + 1));
  }

  private boolean touches(int neighbour, int beyond) {
    char character = text.charAt(neighbour);
    if (character == '.') {
      return beyond >= 0 && beyond < text.length() && isDigit(text.charAt(beyond));
    }
    return AddressScanner.isLetterOrDigit(character)
        || "*}{$#%_@".indexOf(character) >= 0
        || character == Text.HOLE;
  }

  private int length(int group) {
    return group < groups ? ends[group] - starts[group] : 0;
  }

  private static boolean isJoint(char character) {
    return character == '-' || character == ' ' || character == ')' || character == '）';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
