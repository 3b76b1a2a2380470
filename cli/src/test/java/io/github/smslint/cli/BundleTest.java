package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.resource.Bundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build puts into the jar that runs alone, and what is read of it there. */
class BundleTest {

  /** Two paths of one hash. */
  private static final String[] ALIKE = {"tables/Aa.tsv", "tables/BB.tsv"};

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  @TempDir private Path folder;
  private Path packed;
  private Path jar;

  @BeforeEach
  void buildAJar() throws IOException, InterruptedException {
    packed = folder.resolve("packed.jar");
    jar = folder.resolve("smslint.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
      for (String path : new String[] {MANIFEST, ALIKE[0], ALIKE[1], "empty.txt"}) {
        zip.putNextEntry(new ZipEntry(path));
        zip.write((path.equals("empty.txt") ? "" : "短信 " + path).getBytes(StandardCharsets.UTF_8));
      }
    }
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("src/build/java/BuildBundle.java").toAbsolutePath().toString(),
                packed.toString(),
                jar.toString(),
                "2026-11-22T00:00:00Z")
            .inheritIO()
            .start();
    assertThat(build.waitFor()).isZero();
  }

  private String content(String path) throws IOException {
    byte[] found = Bundle.open(jar.toString()).find(path);
    assertThat(new String(found, 0, path.length(), StandardCharsets.US_ASCII)).isEqualTo(path);
    byte[] content = Arrays.copyOfRange(found, path.length(), found.length);
    return new String(content, StandardCharsets.UTF_8);
  }

  @Test
  void filesWhosePathsHaveOneHashAreKeptApart() throws IOException {
    assertThat(ALIKE[0]).hasSameHashCodeAs(ALIKE[1]);
    assertThat(content(ALIKE[0])).isEqualTo("短信 tables/Aa.tsv");
    assertThat(content(ALIKE[1])).isEqualTo("短信 tables/BB.tsv");
    assertThat(content("empty.txt")).isEmpty();
  }

  @Test
  void whatTheBundleDoesNotHoldIsNotFound() throws IOException {
    assertThat(Bundle.open(jar.toString()).find("tables/C#.tsv")).isNull();
  }

  @Test
  void theSystemStillFindsTheManifest() throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      assertThat(zip.getEntry(MANIFEST)).isNotNull();
      assertThat(zip.size()).isEqualTo(2);
    }
  }

  @Test
  void aJarWithoutABundleAndWhatIsNoJarHaveNone() throws IOException {
    Path none = Files.writeString(folder.resolve("none.jar"), "PK");

    assertThat(Bundle.open(packed.toString())).isNull();
    assertThat(Bundle.open(none.toString())).isNull();
  }
}
