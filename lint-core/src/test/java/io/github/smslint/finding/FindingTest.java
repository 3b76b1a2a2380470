package io.github.smslint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Severity;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FindingTest {

  /** With each asking for all, a long report would take the square of its findings. */
  @Test
  void whatIdentifiesAllFindingsRunsOnce() {
    Finding one = finding(0);
    Finding other = finding(1);
    AtomicInteger runs = new AtomicInteger();
    Runnable all =
        () -> {
          runs.incrementAndGet();
          one.identify("0123456789abcdef");
          other.identify("1123456789abcdef");
        };
    one.identifyLater(all);
    other.identifyLater(all);
    assertThat(runs).hasValue(0);

    assertThat(other.fingerprint()).isEqualTo("1123456789abcdef");
    assertThat(one.fingerprint()).isEqualTo("0123456789abcdef");
    assertThat(other.fingerprint()).isEqualTo("1123456789abcdef");
    assertThat(runs).hasValue(1);
  }

  private static Finding finding(int at) {
    SourceFile file = SourceFile.of("application.yml", "【】");
    Message message = Message.of("template/bracket.inside");
    Location place = new Location(file, new Span(at, at + 1));
    return new Finding("template/bracket", Severity.ERROR, place, message, List.of());
  }
}
