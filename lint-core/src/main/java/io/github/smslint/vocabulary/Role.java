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
  /** A class or package of an SDK whose name alone says something. */
  SDK_TYPE
}
