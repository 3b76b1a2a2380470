package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTemplatePropertyTest {

  private static final List<String> PARTS =
      List.of(
          "{",
          "}",
          "$",
          "#",
          "%",
          "(",
          ")",
          "[",
          "]",
          "＄",
          "｛",
          "｝",
          "％",
          "＃",
          "（",
          "）",
          " ",
          "　",
          "code",
          "Code",
          "1",
          "12",
          "s",
          "d",
          "验证码",
          "您的",
          "，",
          "。",
          ",",
          ".",
          ":",
          "/",
          "@",
          "-",
          "_",
          "http://",
          "t.cn/",
          "www.",
          ".cn",
          "1.2.3.4",
          "13800138000",
          "400-820-8820",
          "QQ",
          "微",
          "信",
          "威信",
          "加",
          "拒收请回复R",
          "回T退订",
          "【",
          "】",
          "★",
          "①",
          "😀",
          "\u200D",
          "\uFE0F",
          "\u20E3",
          "\uD83D",
          "\uDE00",
          "\uFFFC",
          "驗",
          "著",
          "随",
          "裡",
          "５",
          "а",
          "li",
          "α",
          "囧",
          "\n",
          "\u0000",
          "会员",
          "优惠",
          "登陆",
          "\uDB40\uDC67");

  private final LintEngine engine =
      new LintEngine(new Catalogue(List.of(new BuiltinRules())), path -> Settings.DEFAULT, 1);

  @Property(tries = 5000)
  void anyTextIsJudgedWithinItself(@ForAll("texts") String text, @ForAll TemplateKind kind) {
    SourceFile file = SourceFile.of("text", text);
    for (Finding finding : engine.lintTemplate(file, kind, null).findings()) {
      Span span = finding.location().span();
      assertThat(span.end()).isLessThanOrEqualTo(file.content().length());
      assertThat(finding.fingerprint()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS).list().ofMaxSize(14).map(parts -> String.join("", parts));
  }
}
