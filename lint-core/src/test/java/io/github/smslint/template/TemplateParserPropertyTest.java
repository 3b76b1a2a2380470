package io.github.smslint.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.template.grammar.SmsTemplateParser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemplateParserPropertyTest {

  @Property
  void scannerAndGrammarAgreeWhereverTheScannerApplies(@ForAll("templates") String text) {
    List<TemplateNode> scanned = PlainTemplateScanner.scan(text);

    if (scanned != null) {
      assertThat(scanned).isEqualTo(GrammarTemplateReader.read(text));
    }
  }

  @Property
  void theScannerAppliesToPlainTemplates(@ForAll("plainTemplates") String text) {
    assertThat(PlainTemplateScanner.scan(text)).isEqualTo(GrammarTemplateReader.read(text));
  }

  @Property
  void nodesCoverTheTextWithoutGapOrOverlap(@ForAll("templates") String text) {
    assertCovered(text);
  }

  @Property
  void nodesCoverAnyCharactersWithoutGapOrOverlap(@ForAll String text) {
    assertCovered(text);
  }

  @Property
  void everyTextHasATree(@ForAll("templates") String text) {
    SmsTemplateParser parser = GrammarTemplateReader.parser(text);
    parser.template();

    assertThat(parser.getNumberOfSyntaxErrors()).isZero();
  }

  @Property
  void textIsNeverSplit(@ForAll("templates") String text) {
    boolean afterText = false;
    for (TemplateNode node : TemplateParser.parse(text)) {
      boolean isText = node instanceof TemplateNode.Run;
      assertThat(isText && afterText).isFalse();
      afterText = isText;
    }
  }

  @Provide
  Arbitrary<String> templates() {
    return Arbitraries.of(
            "$", "{", "}", "#", "%", "｛", "｝", "＄", "${", "${code}", " ", "　", "\t", "\n", "\r",
            "(", ")", "（", "[", "］", ".", "0", "1", "s", "d", "f", "code", "_", "验证码", "，", "😀",
            "\uD83D", "\uDE00", "z", "~")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> plainTemplates() {
    return Arbitraries.of(
            "${code}", "${user_name}", "您的验证码为", "，", "50%", "% ", "😀", " ", "\n", "a1")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static void assertCovered(String text) {
    int end = 0;
    for (TemplateNode node : TemplateParser.parse(text)) {
      assertThat(node.start()).isEqualTo(end);
      assertThat(node.end()).isGreaterThan(end);
      end = node.end();
    }
    assertThat(end).isEqualTo(text.length());
  }
}
