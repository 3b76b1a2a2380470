package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Knows hosts by their names. */
final class HostNames {

  private static final int OCTETS = 4;
  private static final int LONGEST = 253;

  private static final class Holder {
    private static final Set<String> ENDINGS = load("ending");
    private static final Set<String> SHORTENERS = load("short");
  }

  private HostNames() {}

  /** Whether a bare name is that of a host: two labels or more, the last of them well known. */
  static boolean isHost(String name) {
    int dot = name.length() > LONGEST ? -1 : name.lastIndexOf('.');
    if (dot <= 0) {
      return false;
    }
    int label = name.lastIndexOf('.', dot - 1) + 1;
    boolean named = dot - label > 1 && endsAsHost(name) && !beginsSentence(name, dot + 1);
    return (named || isShortener(name))
        && name.charAt(0) != '.'
        && name.charAt(0) != '-'
        && !name.contains("..");
  }

  /** Whether a blank is missing before a sentence rather than a host written: {@code here.Info}. */
  private static boolean beginsSentence(String name, int start) {
    return name.charAt(start) <= 'Z' && start + 1 < name.length() && name.charAt(start + 1) >= 'a';
  }

  /** Whether a name ends as a host does, whatever stands before: {@code .shop.com}. */
  static boolean endsAsHost(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && Holder.ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the host makes short addresses of long ones. */
  static boolean isShortener(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    for (int at = 0; at >= 0 && lower.length() - at > 0 && host.length() <= LONGEST; ) {
      if (Holder.SHORTENERS.contains(lower.substring(at))) {
        return true;
      }
      int dot = lower.indexOf('.', at);
      at = dot < 0 ? -1 : dot + 1;
    }
    return false;
  }

  /** Whether a name is an address of four numbers. */
  static boolean isNumeric(String name) {
    int octets = 0;
    int value = 0;
    int digits = 0;
    for (int at = 0; at <= name.length(); at++) {
      char character = at == name.length() ? '.' : name.charAt(at);
      if (character == '.') {
        if (digits == 0 || value > 255) {
          return false;
        }
        octets++;
        value = 0;
        digits = 0;
      } else if (character >= '0' && character <= '9' && digits < 3) {
        value = value * 10 + character - '0';
        digits++;
      } else {
        return false;
      }
    }
    return octets == OCTETS;
  }

  private static Set<String> load(String kind) {
    Set<String> names = new HashSet<>();
    for (String[] row : TableResource.read(HostNames.class, "links.tsv")) {
      if (row[0].equals(kind)) {
        names.add(row[1]);
      }
    }
    return names;
  }
}
