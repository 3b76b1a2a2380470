package io.github.smslint.source;

import java.nio.charset.Charset;

/**
 * A file's decoded text.
 *
 * @param content the characters without a byte order mark
 * @param charset the charset they were written in
 * @param byteOrderMark whether the file began with a byte order mark
 * @param malformed whether bytes did not fit the charset and were replaced by U+FFFD
 */
public record SourceText(
    String content, Charset charset, boolean byteOrderMark, boolean malformed) {}
