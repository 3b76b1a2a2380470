package io.github.smslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.anchors.PairSearch;
import io.github.smslint.engine.Glance.Sight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlanceTest {

  /** What fits into the buffer at once. */
  private static final int ROOM = 128 * 1024;

  @TempDir private Path folder;

  private final PairSearch search = Anchors.builtinAnd(List.of()).pairs();
  private final Glance glance = new Glance(null);

  @Test
  void aWordAcrossTwoPartsOfALongFileIsFound() throws IOException {
    for (int before = ROOM - 13; before <= ROOM + 1; before++) {
      assertThat(sight(" ".repeat(before) + "templateCode: x")).isEqualTo(Sight.TELLING);
    }
    assertThat(sight(" ".repeat(3 * ROOM) + "aliyun")).isEqualTo(Sight.TELLING);
  }

  @Test
  void aFileOfExactlyTheRoomWithoutAWordIsSilent() throws IOException {
    assertThat(sight(" ".repeat(ROOM))).isEqualTo(Sight.SILENT);
    assertThat(sight("server.port=8080\n")).isEqualTo(Sight.SILENT);
    assertThat(sight("")).isEqualTo(Sight.SILENT);
  }

  @Test
  void whatALongerFileLeftInTheBufferIsNotFoundInTheNext() throws IOException {
    assertThat(sight("# padding aliyun")).isEqualTo(Sight.TELLING);
    assertThat(sight("# padding ali")).isEqualTo(Sight.SILENT);
  }

  @Test
  void picturesAreToldByTheirFirstBytesAndWideTextIsNot() throws IOException {
    assertThat(sight(new byte[] {'G', 'I', 'F', 0, 1, 2, 3})).isEqualTo(Sight.BINARY);
    assertThat(sight("port=1".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Sight.TELLING);
    assertThat(sight("\uFEFFport=1".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(Sight.TELLING);
  }

  @Test
  void foldersLinksAndWhatIsGoneAreNotOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("a.java"), "aliyun");
    Path link = Files.createSymbolicLink(folder.resolve("b.java"), file);
    assertThat(glance.at(link, search)).isEqualTo(Sight.UNOPENED);
    assertThat(glance.at(folder, search)).isEqualTo(Sight.UNOPENED);
    assertThat(glance.at(folder.resolve("c.java"), search)).isEqualTo(Sight.UNOPENED);
  }

  private Sight sight(String text) throws IOException {
    return sight(text.getBytes(StandardCharsets.UTF_8));
  }

  private Sight sight(byte[] bytes) throws IOException {
    return glance.at(Files.write(folder.resolve("file"), bytes), search);
  }
}
