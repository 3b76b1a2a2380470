package io.github.smslint.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the content of files from git's object store: itself, or all through one git process. */
final class BlobReader implements Closeable {

  private final Path folder;
  private final LooseObjects loose;
  private GitCommand git;
  private InputStream answers;
  private OutputStream questions;

  BlobReader(Path folder) {
    this.folder = folder;
    this.loose = new LooseObjects(folder);
  }

  /**
   * The content of the blob of that id.
   *
   * @throws IOException where git does not have it or it is larger than {@link
   *     ProjectFiles#LARGEST}
   */
  byte[] read(String id) throws IOException {
    byte[] found = loose.find(id);
    return found == null ? ask(id) : found;
  }

  private synchronized byte[] ask(String id) throws IOException {
    open();
    questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
    questions.flush();
    String header = line();
    int blank = header.lastIndexOf(' ');
    if (header.endsWith(" missing") || blank < 0) {
      throw new IOException("git does not have its content: " + header);
    }
    long size = Long.parseLong(header.substring(blank + 1));
    if (size > ProjectFiles.LARGEST) {
      answers.skipNBytes(size + 1);
      throw new IOException(DiskFiles.tooLarge());
    }
    byte[] content = answers.readNBytes((int) size);
    if (content.length < size || answers.read() != '\n') {
      throw new IOException("git cat-file ended early");
    }
    return content;
  }

  private void open() throws IOException {
    if (git == null) {
      git = new GitCommand(folder, "cat-file", "--batch").quiet().start();
      answers = new BufferedInputStream(git.answers(), 1 << 16);
      questions = git.questions();
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("git cat-file ended early");
      }
      line.append((char) next);
    }
    return line.toString();
  }

  @Override
  public synchronized void close() {
    if (git != null) {
      git.stop();
      git = null;
    }
  }
}
