package io.github.smslint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.report.Reporter;
import io.github.smslint.resource.Resource;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages are what Java reads of their file, however that is written. */
class MessageBundleTest {

  private static void isReadAsByJava(Class<?> neighbour, String resource) throws IOException {
    Properties expected = new Properties();
    expected.load(new StringReader(Resource.text(neighbour, resource)));
    MessageBundle bundle = new MessageBundle(neighbour, resource);

    assertThat(expected).isNotEmpty();
    for (String key : expected.stringPropertyNames()) {
      assertThat(bundle.pattern(key)).as(key).isEqualTo(expected.getProperty(key));
    }
    assertThat(bundle.pattern("no.such.key")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "nothing to fill,nothing to fill",
        "{0}{1},LTAI****{1}",
        "{1}{0} {0,{1}LTAI**** {0",
        "{{0}},{LTAI****}",
        "{x} {2} {,{x} {2} {",
        "{0},LTAI****",
      })
  void placesAreFilledOnceAndOthersStay(String pattern, String filled) {
    assertThat(MessageBundle.format(pattern, List.of("LTAI****", "{1}"))).isEqualTo(filled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_en.properties", "messages_zh.properties"})
  void ownMessages(String resource) throws IOException {
    isReadAsByJava(Catalogue.class, resource);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report_en.properties", "report_zh.properties"})
  void wordsOfReports(String resource) throws IOException {
    isReadAsByJava(Reporter.class, resource);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "escapes.properties",
        "continued.properties",
        "other-separators.properties",
        "windows.properties",
        "unfinished.properties"
      })
  void messagesOfOtherRuleSets(String resource) throws IOException {
    isReadAsByJava(MessageBundleTest.class, resource);
  }
}
