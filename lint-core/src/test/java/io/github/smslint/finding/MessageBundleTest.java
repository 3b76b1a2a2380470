package io.github.smslint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.report.Reporter;
import io.github.smslint.resource.Resource;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
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
