package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({"error,1", "warning,2", "info,3", "never,0"})
  void findingsFailFromTheChosenSeverityOn(String name, int failing) {
    Location place = new Location(SourceFile.of("sms.yml", "【青禾生鲜】"), new Span(0, 6));
    List<Finding> findings =
        Stream.of(Severity.WARNING, Severity.ERROR, Severity.INFO)
            .map(
                severity ->
                    new Finding("template/bracket", severity, place, Message.of("key"), List.of()))
            .toList();

    assertThat(Threshold.named(name).failing(findings)).hasSize(failing);
  }

  @Test
  void anotherWordNamesNone() {
    assertThat(Threshold.named("critical")).isNull();
    assertThat(Threshold.named("ERROR")).isNull();
  }
}
