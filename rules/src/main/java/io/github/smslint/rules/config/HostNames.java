package io.github.smslint.rules.config;

import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells what a host is by its name, also of one that stands in no table. */
final class HostNames {

  private static final String PRODUCT = "dysmsapi";
  private static final String DOMAIN = "aliyuncs.com";

  /** In samples of the international API's first years. */
  private static final String OLD_INTERNATIONAL = "sms-intl.";

  private static final String[] INTERNAL_WORDS = {
    "vpc", "proxy", "xman", "internal", "inner", "intranet", "private"
  };

  /** Longer names are no slips of the keys. */
  private static final int LONGEST = 60;

  private HostNames() {}

  static HostKind kind(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    ApiTable table = ApiTable.builtin();
    Side side = table.sideOfHost(name);
    if (side == Side.OTHER) {
      return HostKind.FOREIGN;
    }
    if (side == Side.INTERNAL) {
      return HostKind.INTERNAL;
    }
    if (side != null) {
      return table.documentedHosts().contains(name) ? HostKind.PUBLIC : HostKind.UNDOCUMENTED;
    }
    if (isAddress(name)) {
      return HostKind.ADDRESS;
    }
    if (name.startsWith(OLD_INTERNATIONAL) && name.endsWith("." + DOMAIN)) {
      return HostKind.UNDOCUMENTED;
    }
    int dot = name.indexOf('.');
    if (dot < 0 || name.length() > LONGEST || isOtherProduct(name.substring(0, dot))) {
      return HostKind.FOREIGN;
    }
    return name.endsWith("." + DOMAIN) ? ofProvider(name, dot) : elsewhere(name, dot);
  }

  /** The documented host that is written most like a name. */
  static String nearest(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    String nearest = null;
    int best = Integer.MAX_VALUE;
    for (String known : ApiTable.builtin().documentedHosts()) {
      int distance = distance(name, known);
      if (distance < best) {
        best = distance;
        nearest = known;
      }
    }
    return nearest;
  }

  /** The region in a host such as {@code dysmsapi.cn-hangzhou.aliyuncs.com}, or empty. */
  static String region(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    int start = name.indexOf('.') + 1;
    int end = name.length() - DOMAIN.length() - 1;
    return end > start && name.endsWith("." + DOMAIN) ? name.substring(start, end) : "";
  }

  private static HostKind ofProvider(String name, int dot) {
    String first = name.substring(0, dot);
    String region = region(name);
    if (first.equals(PRODUCT) || first.startsWith(PRODUCT + "-")) {
      String rest = first.substring(PRODUCT.length()) + "." + region;
      if (isInternal(rest)) {
        return HostKind.INTERNAL;
      }
      boolean slip = !region.isEmpty() && Regions.builtin().misspelt(region) != null;
      return slip ? HostKind.MISSPELT : HostKind.UNDOCUMENTED;
    }
    boolean near = first.startsWith("d") && distance(first, PRODUCT) <= 2;
    return near ? HostKind.MISSPELT : HostKind.FOREIGN;
  }

  private static HostKind elsewhere(String name, int dot) {
    String first = name.substring(0, dot);
    int limit = first.equals(PRODUCT) ? 4 : 2;
    boolean near = distance(name, nearest(name)) <= limit || isOtherDomain(name, first);
    return near ? HostKind.MISSPELT : HostKind.FOREIGN;
  }

  /** Domains of Alibaba Cloud under which no API answers. */
  private static boolean isOtherDomain(String name, String first) {
    boolean ours = distance(first, PRODUCT) <= 1;
    return ours
        && (name.endsWith(".aliyun.com")
            || name.endsWith(".aliyun.cn")
            || name.endsWith(".aliyuncs.cn")
            || name.endsWith(".aliyuncs.com.cn")
            || name.endsWith(".alicloud.com")
            || name.endsWith(".alibabacloud.com"));
  }

  private static boolean isInternal(String part) {
    for (String word : INTERNAL_WORDS) {
      if (part.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first label names another product, with or without a suffix such as -vpc. */
  private static boolean isOtherProduct(String label) {
    int dash = label.indexOf('-');
    ApiTable table = ApiTable.builtin();
    return table.isOtherProduct(label)
        || (dash > 0 && table.isOtherProduct(label.substring(0, dash)));
  }

  /** Four numbers with dots between them. */
  private static boolean isAddress(String name) {
    int parts = 0;
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at < name.length() && name.charAt(at) != '.') {
        if (name.charAt(at) < '0' || name.charAt(at) > '9') {
          return false;
        }
        continue;
      }
      int digits = at - start;
      if (digits == 0 || digits > 3 || Integer.parseInt(name.substring(start, at)) > 255) {
        return false;
      }
      parts++;
      start = at + 1;
    }
    return parts == 4;
  }

  private static int distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }
}
