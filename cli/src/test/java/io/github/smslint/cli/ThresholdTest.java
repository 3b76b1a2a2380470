package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    "ERROR,error,1",
    "WARNING,error,0",
    "WARNING,warning,1",
    "INFO,warning,0",
    "INFO,info,1",
    "ERROR,never,0",
  })
  void failsFromTheChosenSeverityOn(Severity severity, String failOn, int code)
      throws UsageException {
    Arguments arguments = Arguments.parse(List.of("--fail-on", failOn), Options.load());
    Location place = new Location(SourceFile.of("a.yml", "x"), new Span(0, 1));
    Finding finding =
        new Finding("template/bracket", severity, place, Message.of("key"), List.of());
    LintResult result = new LintResult(List.of(finding), List.of(), new Summary(1, 1, 0, 0));

    assertThat(Threshold.of(arguments).exitCode(result)).isEqualTo(code);
  }
}
