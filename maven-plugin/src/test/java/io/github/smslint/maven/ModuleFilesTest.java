package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFilesTest {

  @TempDir private Path folder;

  @Test
  void relativePathsCountFromTheModule() throws IOException {
    Path elsewhere = folder.resolve("all/gl.json");
    Map<String, String> reports =
        Map.of("junit", "target/smslint/junit.xml", "gitlab", elsewhere.toString());
    ModuleFiles.of(reports, folder.resolve("shop-order")).write(report(), "0.1.0");

    assertThat(folder.resolve("shop-order/target/smslint/junit.xml"))
        .content()
        .contains("classname=\"shop-order/application.yml\"");
    assertThat(elsewhere).content().contains("\"check_name\": \"template/bracket\"");
  }

  @Test
  void noParameterAsksForNothing() throws IOException {
    ModuleFiles files = ModuleFiles.of(null, folder);
    files.write(report(), "0.1.0");

    assertThat(files.unknownFormat()).isNull();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tellsAFormatThatDoesNotExist() {
    assertThat(ModuleFiles.of(Map.of("xml", "a.xml"), folder).unknownFormat()).isEqualTo("xml");
  }

  @Test
  void tellsAFileThatCannotBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("taken"));
    ModuleFiles files = ModuleFiles.of(Map.of("sarif", "taken"), folder);

    assertThatThrownBy(() -> files.write(report(), "0.1.0"))
        .isInstanceOf(ModuleFiles.Unwritable.class)
        .hasMessage("taken");
  }

  private static ModuleReport report() {
    SourceFile file = SourceFile.of("shop-order/application.yml", "sign: 【云店】\n");
    Location place = new Location(file, new Span(6, 10));
    Message message = Message.of("template/bracket.inside");
    Finding finding = new Finding("template/bracket", Severity.ERROR, place, message, List.of());
    LintResult result = new LintResult(List.of(finding), List.of(), new Summary(1, 1, 0, 0));
    return new ModuleReport(result, Catalogue.load(), Language.EN);
  }
}
