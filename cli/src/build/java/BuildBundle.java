import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jar that runs alone; run by the build as {@code java BuildBundle.java <jar with all
 * classes> <jar to make> <date>}. What the system must find stays as it is, the rest becomes one
 * entry, which {@code io.github.smslint.resource.Bundle} explains and reads.
 */
public final class BuildBundle {

  private static final int MARK = 0x534D534C;
  private static final int ROW_LENGTH = 12;

  /** What the system loads itself. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "io/github/smslint/cli/Start.class",
          "io/github/smslint/cli/ClassesAhead.class",
          "io/github/smslint/cli/FirstProcess.class",
          "io/github/smslint/cli/JarLoader.class",
          "io/github/smslint/resource/Bundle.class");

  private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
  private final ByteBuffer table;

  private BuildBundle(int entries) {
    this.table = ByteBuffer.allocate(Integer.highestOneBit(entries) * 4 * ROW_LENGTH);
  }

  public static void main(String[] arguments) throws IOException {
    Instant date = Instant.parse(arguments[2]);
    try (ZipFile packed = new ZipFile(arguments[0]);
        OutputStream file = Files.newOutputStream(Path.of(arguments[1]));
        ZipOutputStream jar = new ZipOutputStream(file)) {
      BuildBundle bundle = new BuildBundle(packed.size());
      List<? extends ZipEntry> entries = Collections.list(packed.entries());
      for (ZipEntry entry : entries) {
        String path = entry.getName();
        if (entry.isDirectory()) {
          continue;
        }
        byte[] content = content(packed, entry);
        boolean isForReaders = path.startsWith("META-INF/") && !path.contains("/services/");
        if (isForReaders || OUTSIDE.contains(path)) {
          store(jar, path, content, date);
        } else {
          bundle.add(path, content);
        }
        if (OUTSIDE.contains(path)) {
          bundle.add(path, content);
        }
      }
      store(jar, "smslint.bundle", bundle.bytes(), date);
    }
  }

  private static byte[] content(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream stream = jar.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }

  private void add(String path, byte[] content) throws IOException {
    byte[] name = path.getBytes(StandardCharsets.US_ASCII);
    if (!new String(name, StandardCharsets.US_ASCII).equals(path)) {
      throw new IOException("not in ASCII: " + path);
    }
    int row = (path.hashCode() & (table.capacity() / ROW_LENGTH - 1)) * ROW_LENGTH;
    while (table.getInt(row + 8) > 0) {
      row = (row + ROW_LENGTH) % table.capacity();
    }
    table.putInt(row, path.hashCode());
    table.putInt(row + 4, contents.size());
    table.putInt(row + 8, name.length + content.length);
    contents.write(name);
    contents.write(content);
  }

  private byte[] bytes() throws IOException {
    int tableStart = contents.size();
    contents.write(table.array());
    ByteBuffer trailer = ByteBuffer.allocate(12);
    trailer.putInt(tableStart).putInt(table.capacity()).putInt(MARK);
    contents.write(trailer.array());
    return contents.toByteArray();
  }

  /** Without compression, which the system would only have to undo. */
  private static void store(ZipOutputStream jar, String path, byte[] content, Instant date)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(java.time.LocalDateTime.ofInstant(date, java.time.ZoneOffset.UTC));
    jar.putNextEntry(entry);
    jar.write(content);
    jar.closeEntry();
  }
}
