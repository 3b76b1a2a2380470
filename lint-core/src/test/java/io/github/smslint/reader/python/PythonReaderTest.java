package io.github.smslint.reader.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.java.SourceProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("sms.py", content).lines();
  }

  @Test
  void constantOfSettingsEndsWithItsLine() {
    assertThat(lines("SIGN = \"小满商城\"\nCODE: str = 'SMS_1548'\n"))
        .containsExactly("SIGN := \"小满商城\"", "CODE := \"SMS_1548\"");
  }

  @Test
  void stringKeepsBackslashesOnlyIfRaw() {
    assertThat(lines("A = r\"a\\\"b\"\nB = r'c\\\\d\\te'\nC = 'f\\\\g'\n"))
        .containsExactly("A := \"a\\\"b\"", "B := \"c\\\\d\\te\"", "C := \"f\\g\"");
  }

  @Test
  void statementBehindABlockBelongsToTheOuterOne() {
    String inside = "if phone:\n    sign = 'a'\nsign = 'b'\n";
    assertThat(lines(inside)).hasSize(2).last().isEqualTo("sign := \"b\"");
  }

  @Test
  void lineWithinBracketsOrBehindABackslashGoesOn() {
    assertThat(lines("sign = ('小满'\n  '商城')\ncode = \\\n    'SMS_1548'\n"))
        .containsExactly("sign := \"小满商城\"", "code := \"SMS_1548\"");
  }

  @Test
  void formattedStringHasHolesAndDoubledBraces() {
    assertThat(lines("param = f'{{\"code\":\"{self.code}\"}}'\n"))
        .containsExactly("param := \"{\"code\":\"${this.code}\"}\"");
  }
}
