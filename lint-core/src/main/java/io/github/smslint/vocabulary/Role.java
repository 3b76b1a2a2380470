package io.github.smslint.vocabulary;

/** What part a key plays in sending SMS. */
public enum Role {
  ACCESS_KEY_ID,
  ACCESS_KEY_SECRET,
  SECURITY_TOKEN,
  ENDPOINT,
  REGION,
  VERSION,
  PRODUCT,
  ACTION,
  SIGN_NAME,
  TEMPLATE_CODE,
  TEMPLATE_CONTENT,
  TEMPLATE_NAME,
  TEMPLATE_TYPE,
  OUTER_TEMPLATE_TYPE,
  TEMPLATE_TAG,
  INTERNATIONAL_TYPE,
  TEMPLATE_PARAM,
  PHONE_NUMBER,
  MESSAGE,
  SUPPLIER,
  /** {@code http} or {@code https}. */
  PROTOCOL,
  /** {@code public}, {@code vpc} or {@code proxy}, from which the SDKs make a host. */
  NETWORK,
  /** A path of the call, which SMS calls do not have. */
  URI_PATTERN,
  /** How long to wait for a connection, in milliseconds. */
  CONNECT_TIMEOUT,
  /** How long to wait for an answer, in milliseconds. */
  READ_TIMEOUT,
  /** Whether or how often a call that failed is made again. */
  RETRY,
  SIGNATURE_NONCE,
  TIMESTAMP,
  /** An address to which a table of hosts binds the name of the service. */
  PINNED_ADDRESS,
  /** A class or package of an SDK whose name alone says something. */
  SDK_TYPE;

  /** The role of a name in camel case, or null: {@code accessKeyId}. */
  public static Role named(String name) {
    for (Role role : values()) {
      if (role.id().equals(name)) {
        return role;
      }
    }
    return null;
  }

  /** The name in camel case, as configuration files write it. */
  public String id() {
    StringBuilder id = new StringBuilder();
    for (int at = 0; at < name().length(); at++) {
      char character = name().charAt(at);
      if (character != '_') {
        boolean begins = at > 0 && name().charAt(at - 1) == '_';
        id.append(begins ? character : Character.toLowerCase(character));
      }
    }
    return id.toString();
  }
}
