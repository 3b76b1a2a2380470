package io.github.smslint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*.md README.md",
        "*.md docs/zh/README.md",
        "短信.yml 配置/短信.yml",
        "**/x/*.yml x/a.yml",
        "**/x/*.yml a/x/b.yml",
        "**/x/*.yml a/b/x/c.yml",
        "**/x/*.yml x/x/x/c.yml",
        "docs/ docs/a.md",
        "docs/ shop/docs/zh/a.md",
        "/docs/ docs/a.md",
        "/*.yml a.yml",
        "./a/*.yml a/b.yml",
        "src/**/sms.yml src/sms.yml",
        "src/**/sms.yml src/main/resources/sms.yml",
        "src/** src/a/b",
        "a/**/b/**/c a/b/b/x/c",
        "{a,b}.yml b.yml",
        "*.{yml,yaml} sms.yaml",
        "{src,test}/{main,it}/*.json test/it/a.json",
        "{a,{b,c}d}.yml cd.yml",
        "x{,y}.txt x.txt",
        "a?c.txt abc.txt",
        "?.txt 😀.txt",
        "a*b*c aXbXbc",
        "**a**b** x/a/y/b/z",
        "a{b a{b",
        "a}b,c a}b,c",
        "[ab].txt [ab].txt",
      })
  void matches(String glob, String path) {
    assertThat(new Glob(glob).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*.md README.mdx",
        "*.md README.md/a.txt",
        "**/x/*.yml x/y/a.yml",
        "**/x/*.yml ax/b.yml",
        "docs/ docs",
        "docs/ mydocs/a.md",
        "/docs/ shop/docs/a.md",
        "/*.yml a/b.yml",
        "src/*/sms.yml src/main/resources/sms.yml",
        "src/**/sms.yml src/mysms.yml",
        "{a,b}.yml c.yml",
        "a?c.txt a/c.txt",
        "a?c.txt ac.txt",
        "a*c a/c",
        "prod application-prod.yml",
        "A.yml a.yml",
      })
  void doesNotMatch(String glob, String path) {
    assertThat(new Glob(glob).matches(path)).isFalse();
  }

  @Test
  void coversWhatStandsBelowANamedFolder() {
    assertThat(new Glob("node_modules").covers("web/node_modules/a/b.json")).isTrue();
    assertThat(new Glob("/docs/zh").covers("docs/zh/a.md")).isTrue();
    assertThat(new Glob("docs").covers("mydocs/a.md")).isFalse();
    assertThat(new Glob("docs").covers("docs")).isTrue();
  }

  @Test
  void countsFromTheFolderItIsGiven() {
    Glob glob = new Glob("shop/web", "/conf/*.yml");

    assertThat(glob.matches("shop/web/conf/sms.yml")).isTrue();
    assertThat(glob.matches("conf/sms.yml")).isFalse();
    assertThat(glob.matches("shop/website/conf/sms.yml")).isFalse();
  }

  @Test
  void takesPatternsThatWouldMakeABacktrackingMatcherHang() {
    String path = "a".repeat(2000) + "b";

    assertThat(new Glob("*a".repeat(50) + "c").matches(path)).isFalse();
    assertThat(new Glob("**/a".repeat(50) + "c").matches("a/".repeat(1000))).isFalse();
    assertThat(new Glob("{a,aa}".repeat(60) + "c").matches(path)).isFalse();
    assertThat(new Glob("{".repeat(100_000) + "}".repeat(100_000)).matches("x")).isFalse();
  }

  @Property
  void matchesEveryPathThatItSpellsOut(
      @ForAll @Size(min = 1, max = 5)
          List<@AlphaChars @Chars({'.', '-', '短'}) @StringLength(min = 1, max = 6) String> names) {
    String path = String.join("/", names);

    assertThat(new Glob("/" + path).matches(path)).isTrue();
    assertThat(new Glob("/**").matches(path)).isTrue();
    assertThat(new Glob("**/" + names.get(names.size() - 1)).matches(path)).isTrue();
  }
}
