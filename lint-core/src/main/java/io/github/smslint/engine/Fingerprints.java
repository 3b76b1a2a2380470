package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import io.github.smslint.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each finding an identity that survives inserted lines: rule, path, key path or name, the
 * text as it is meant, without secrets, and which occurrence of the same it is.
 */
final class Fingerprints implements Runnable {

  private static final int HEX_DIGITS = 16;

  private final List<Finding> findings;

  /** What was secret in each finding's file when all were known: fixes mark more afterwards. */
  private final List<List<Span>> secrets;

  private Fingerprints(List<Finding> findings) {
    this.findings = List.copyOf(findings);
    this.secrets = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      secrets.add(finding.location().file().secrets());
    }
  }

  /** Sees to it that each finding gets its identity once one of them is asked for it. */
  static void identify(List<Finding> findings) {
    Fingerprints later = new Fingerprints(findings);
    for (Finding finding : findings) {
      finding.identifyLater(later);
    }
  }

  @Override
  public void run() {
    MessageDigest digest = digest();
    Map<String, Integer> seen = new HashMap<>();
    for (int at = 0; at < findings.size(); at++) {
      Finding finding = findings.get(at);
      String identity =
          finding.rule()
              + "\n"
              + finding.location().file().path()
              + "\n"
              + IdentityText.ofContext(finding.context())
              + "\n"
              + IdentityText.of(finding.location(), secrets.get(at));
      Integer before = seen.get(identity);
      int occurrence = before == null ? 1 : before + 1;
      seen.put(identity, occurrence);
      byte[] hash = digest.digest((identity + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
      finding.identify(hex(hash));
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static String hex(byte[] hash) {
    StringBuilder hex = new StringBuilder(HEX_DIGITS);
    for (int at = 0; at < HEX_DIGITS / 2; at++) {
      hex.append(Character.forDigit((hash[at] >> 4) & 15, 16));
      hex.append(Character.forDigit(hash[at] & 15, 16));
    }
    return hex.toString();
  }
}
