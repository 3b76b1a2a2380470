package io.github.smslint.reader.http;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads files of requests as editors run them ({@code .http}, {@code .rest}): a map of the file's
 * variables and the list of its requests, each a map of its URL, parameters, headers and body.
 */
public final class HttpReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new HttpFile(file).read();
  }
}
