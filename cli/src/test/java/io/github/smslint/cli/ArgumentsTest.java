package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final Options KNOWN = Options.load().of("text");

  @Test
  void takesOptionsAnywhereAndInBothForms() throws UsageException {
    Arguments arguments = parse("a", "--format", "json", "b", "--sign=云=店", "--isolated", "c");

    assertThat(arguments.others()).containsExactly("a", "b", "c");
    assertThat(arguments.value("format")).isEqualTo("json");
    assertThat(arguments.value("sign")).isEqualTo("云=店");
    assertThat(arguments.has("isolated")).isTrue();
    assertThat(arguments.value("output")).isNull();
  }

  @Test
  void letsTheLastOfANameHold() throws UsageException {
    assertThat(parse("--format", "text", "--format=json").value("format")).isEqualTo("json");
  }

  @Test
  void takesAllBehindTwoDashesAsTheyAre() throws UsageException {
    assertThat(parse("--", "--format", "-").others()).containsExactly("--format", "-");
  }

  @Test
  void takesAValueThatMayBeMissingOnlyBehindAnEqualsSign() throws UsageException {
    assertThat(parse("--fix", "suggested").others()).containsExactly("suggested");
    assertThat(parse("--fix").value("fix")).isEqualTo("safe");
    assertThat(parse("--fix=suggested", "a").value("fix")).isEqualTo("suggested");
    assertThat(Arguments.firstOther(List.of("--fix", "text"), Options.load())).isEqualTo(1);
  }

  @Test
  void takesASingleDashAsAnArgument() throws UsageException {
    assertThat(parse("-").others()).containsExactly("-");
  }

  @Test
  void takesEmptyValuesAndArguments() throws UsageException {
    Arguments arguments = parse("--sign", "", "--output=", "");

    assertThat(arguments.value("sign")).isEmpty();
    assertThat(arguments.value("output")).isEmpty();
    assertThat(arguments.others()).containsExactly("");
  }

  @Test
  void refusesOptionsOfOneDash() {
    assertThatThrownBy(() -> parse("-format")).isInstanceOf(UsageException.class);
  }

  @Test
  void findsTheFirstWordThatIsNoOption() {
    assertThat(Arguments.firstOther(List.of("check", "."), Options.load())).isZero();
    assertThat(
            Arguments.firstOther(List.of("--locale", "zh", "--isolated", "text"), Options.load()))
        .isEqualTo(3);
    assertThat(Arguments.firstOther(List.of("--locale=zh", "text"), Options.load())).isEqualTo(1);
    assertThat(Arguments.firstOther(List.of("--", "text"), Options.load())).isZero();
  }

  private static Arguments parse(String... words) throws UsageException {
    return Arguments.parse(List.of(words), KNOWN);
  }
}
