package io.github.smslint.rules.config;

import io.github.smslint.resource.TableResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The regions of the provider, and which host the SDKs call for each of them. */
final class Regions {

  private static final String[] AREAS = {"cn-", "ap-", "us-", "eu-", "me-", "na-", "sa-"};

  /** Of shorter ids a slip is too like another city's name. */
  private static final int SHORTEST_MEANT = 10;

  private static final class Builtin {
    static final Regions REGIONS = new Regions();
  }

  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> hosts = new HashMap<>();

  private Regions() {
    for (String[] row : TableResource.read(Regions.class, "regions.tsv")) {
      (row[0].equals("region") ? known : words).add(row[1]);
    }
    for (String[] row : TableResource.read(Regions.class, "region-hosts.tsv")) {
      hosts.put(row[0] + " " + row[1] + " " + row[2], row[3]);
    }
  }

  static Regions builtin() {
    return Builtin.REGIONS;
  }

  boolean isKnown(String id) {
    return known.contains(id);
  }

  /** Whether a text is what people write instead of an id: {@code default}, {@code 不填写}. */
  boolean isNoId(String text) {
    return words.contains(text);
  }

  /** Whether a text is written as the provider writes its ids; new regions are. */
  boolean isWellFormed(String text) {
    boolean area = false;
    for (String start : AREAS) {
      area |= text.startsWith(start) && text.length() > start.length();
    }
    for (int at = 0; area && at < text.length(); at++) {
      char character = text.charAt(at);
      area =
          (character >= 'a' && character <= 'z')
              || (character >= '0' && character <= '9')
              || character == '-';
    }
    return area;
  }

  /** The id that is meant by one that is written nearly so, or null; numbers may be new regions. */
  String misspelt(String id) {
    if (isKnown(id) || id.length() > 30) {
      return null;
    }
    for (String region : known) {
      boolean near =
          region.length() >= SHORTEST_MEANT && new LevenshteinDistance(2).apply(id, region) >= 0;
      String wanted = letters(region);
      String letters = letters(id);
      if (near && !letters.equals(wanted) && Math.abs(letters.length() - wanted.length()) <= 1) {
        return region;
      }
    }
    return withoutDash(id);
  }

  /**
   * The host that a client calls where no endpoint is set.
   *
   * @param version the API version of the client
   */
  String host(Sdk sdk, String version, String region) {
    String key = sdk.id() + " " + version + " ";
    String host = hosts.get(key + region);
    return host == null ? hosts.get(key + "*") : host;
  }

  private String withoutDash(String id) {
    for (String region : known) {
      if (region.replace("-", "").equals(id.replace("-", "").replace("_", ""))) {
        return region;
      }
    }
    return null;
  }

  private static String letters(String id) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < id.length(); at++) {
      if (id.charAt(at) >= 'a' && id.charAt(at) <= 'z') {
        letters.append(id.charAt(at));
      }
    }
    return letters.toString();
  }
}
