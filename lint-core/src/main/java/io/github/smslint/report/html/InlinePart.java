package io.github.smslint.report.html;

import io.github.smslint.resource.Resource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet or the script, which stands in the page itself and is allowed there by its hash
 * alone.
 */
record InlinePart(String text) {

  static InlinePart of(String resource) {
    return new InlinePart(Resource.text(InlinePart.class, resource));
  }

  /** How the page's policy names the part. */
  String source() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
