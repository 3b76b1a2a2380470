package io.github.smslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Fix;
import io.github.smslint.fix.NotFixed.Reason;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixWriterTest {

  private static final String WRONG = "您的驗证码";
  private static final String RIGHT = "您的验证码";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeAProject() throws IOException {
    root = Files.createDirectory(folder.resolve("project"));
  }

  private Path write(String path) throws IOException {
    return Files.writeString(root.resolve(path), WRONG);
  }

  private FixResult fixed(WordLinting linting, String... paths) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (String path : paths) {
      files.add(new SourceFile(path, Files.readAllBytes(root.resolve(path))));
    }
    MemoryFiles project = new MemoryFiles(files, List.of());
    return new FixApplier(linting, project, Fix.Safety.SAFE).apply();
  }

  private List<NotFixed> fix(String... paths) throws IOException {
    return new FixWriter(root).write(fixed(new WordLinting().safe("驗", "验"), paths).files());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void permissionsAreKeptAndNothingElseIsLeft() throws IOException {
    Path file = write("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

    assertThat(fix("a.txt")).isEmpty();
    assertThat(file).hasContent(RIGHT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aFileThatWasChangedMeanwhileKeepsWhatSomebodyWrote() throws IOException {
    Path file = write("a.txt");
    write("b.txt");
    List<FixedFile> files = fixed(new WordLinting().safe("驗", "验"), "a.txt", "b.txt").files();
    Files.writeString(file, "新的驗证码");

    assertThat(new FixWriter(root).write(files))
        .containsExactly(new NotFixed("a.txt", Reason.CHANGED, ""));
    assertThat(file).hasContent("新的驗证码");
    assertThat(root.resolve("b.txt")).hasContent(RIGHT);
    assertThat(names()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aFileThatIsGoneIsNotMadeAnew() throws IOException {
    Path file = write("a.txt");
    List<FixedFile> files = fixed(new WordLinting().safe("驗", "验"), "a.txt").files();
    Files.delete(file);

    assertThat(new FixWriter(root).write(files)).hasSize(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void aLinkOutOfTheProjectIsNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), WRONG);
    Files.createSymbolicLink(root.resolve("a.txt"), outside);

    assertThat(fix("a.txt")).containsExactly(new NotFixed("a.txt", Reason.OUTSIDE, ""));
    assertThat(outside).hasContent(WRONG);
  }

  @Test
  void aLinkedFolderOutsideOfTheProjectIsNotWrittenTo() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), WRONG);
    Files.createSymbolicLink(root.resolve("linked"), other);

    assertThat(fix("linked/a.txt")).hasSize(1);
    assertThat(other.resolve("a.txt")).hasContent(WRONG);
  }

  @Test
  void aLinkWithinTheProjectStaysALink() throws IOException {
    Path file = write("a.txt");
    Path link = Files.createSymbolicLink(root.resolve("link.txt"), Path.of("a.txt"));

    assertThat(fix("link.txt")).isEmpty();
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(RIGHT);
  }

  @Test
  void aReadOnlyFileStaysAsItIs() throws IOException {
    Path file = write("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(fix("a.txt")).containsExactly(new NotFixed("a.txt", Reason.READ_ONLY, ""));
    assertThat(file).hasContent(WRONG);
  }

  @Test
  void aFileInAReadOnlyFolderStaysAsItIs() throws IOException {
    Path file = write("a.txt");
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Assumptions.assumeFalse(Files.isWritable(root), "whoever runs this may write everywhere");
      assertThat(fix("a.txt")).containsExactly(new NotFixed("a.txt", Reason.DENIED, ""));
      assertThat(file).hasContent(WRONG);
    } finally {
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void ofFilesThatAFixChangesTogetherNoneIsWrittenWhereOneCannotBe() throws IOException {
    Path file = Files.writeString(root.resolve("a.txt"), "国内");
    Path readOnly = Files.writeString(root.resolve("b.txt"), "二〇一七");
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
    WordLinting linting = new WordLinting().safe("国内", "国际", "二〇一七", "二〇一八");

    assertThat(new FixWriter(root).write(fixed(linting, "a.txt", "b.txt").files()))
        .containsExactlyInAnyOrder(
            new NotFixed("b.txt", Reason.READ_ONLY, ""),
            new NotFixed("a.txt", Reason.TIED, "b.txt"));
    assertThat(file).hasContent("国内");
    assertThat(names()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void whatCouldNotBeWrittenIsFoundAsBefore() throws IOException {
    write("a.txt");
    write("b.txt");
    WordLinting linting = new WordLinting().safe("驗", "验");
    FixApplier applier =
        new FixApplier(linting, new FileFinder(List.of(root)).below(root), Fix.Safety.SAFE);
    FixResult result = applier.apply();
    FixResult without =
        applier.without(result, List.of(new NotFixed("a.txt", Reason.READ_ONLY, "")));

    assertThat(without.left().findings()).hasSize(1);
    assertThat(without.left().fixed().files()).isEqualTo(1);
    assertThat(without.notFixed()).hasSize(1);
  }
}
