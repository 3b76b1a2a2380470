package io.github.smslint.reader.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is what the parser gives. */
class SimpleYamlTest {

  private static final String[] LINES = {
    "aliyun:",
    "sms:",
    "  sms:",
    "    sign-name: 青禾商城",
    "  access-key-id: ${SMS_KEY:}",
    "  templates:",
    "    - code: SMS_154950909",
    "      content: 您的验证码为：${code}，5分钟内有效。",
    "    -",
    "    - 甲",
    "  - 乙",
    "- 丙",
    "- - 丁",
    "  'quoted key': \"双 # 引\"",
    "  \"a b\" : 'it''s'",
    "  escaped: \"甲\\n\\\"乙\\\"\"",
    "  odd: \"\\x41\"",
    "  text: |",
    "  text: |-",
    "  text: >",
    "  text: >-",
    "  text: |+",
    "      第一行",
    "      第二行  ",
    "     第三行",
    "  # 注释",
    "#",
    "",
    "   ",
    "---",
    "--- # 二",
    "...",
    "--- a",
    "%YAML 1.2",
    "key: value # 注",
    "key: a#b",
    "key: a: b",
    "key: - a",
    "key: [a, b]",
    "key: []",
    "key: [甲-1, 'b, c' ,\"d\"] # 注",
    "- [a.b/*, c,]",
    "key: [,]",
    "key: [a b]",
    "key: [a",
    "key: [a] b",
    "key: {a: b}",
    "key: {}",
    "key: { } # 空",
    "- {}",
    "key: {} a",
    "key: {",
    "key: ??",
    "key: ?",
    "?key: :",
    ":key: :甲",
    "key: ?: 甲",
    "key: *x",
    "key: &x 甲",
    "key: !!str 甲",
    "key:\t甲",
    "\tkey: 甲",
    "key: 甲\t乙",
    "key: 😀乙",
    "? 甲",
    ": 乙",
    "key",
    "  接着",
    "\"key\"",
    "'open",
    "key: 'open",
    "key: @name@",
    "key: {{ .Values.sign }}",
    "key: \u2028乙",
    "# \u2028: 乙",
    "key:   ",
    "key:甲",
    "- key: |",
    "-   甲",
    "- - key: 甲",
    "  <<: *x",
    "key: ~",
    "key: -1",
    "-1: 甲",
    "key: >2",
    "key: | # 注",
    "key: 100%",
    "? : 甲"
  };

  private static final String[] OPEN = {" 'x", " \"x", ": \"", ": [ 'a, b", "'", " - \"x: y"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aliyun:\n  sms:\n    sign-name: 青禾商城\n    template-code: SMS_154950909 # 登录\n",
        "a:\n- b: 1\n  c: \"2\"\n\n- d: '三'\nb: x\n",
        "# 两个环境\nspring:\n  profiles: dev\n---\nspring:\n  profiles: prod\n  empty:\n",
        "a: |\n  第一行\n\n  第二行\nb: >-\r\n  折\r\n  叠\r\nc: 1",
        "resources: {}\nnodeSelector: { } # 空\nitems:\n  - {}\n  - 甲\n",
        "jeecg:\n  oss:\n    accessKey: ??\n    bucket: :x\n",
        "list:\n  - - 甲\n    - 乙\n  -\n  - c: 1\n    d:\n      - 2\n",
      })
  void isSureOfWhatTeamsWrite(String content) {
    assertThat(compare(content)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1, [2]]\n",
        "a: {b: 1}\n",
        "a: {} b\n",
        "a: ?\n",
        "a: 一\n  行\n",
        "a: \"一\n  行\"\n",
        "a: &x 1\nb: *x\n",
        "a: 1\n b: 2\n",
        "a:\tb\n",
        "---\n---\na: 1\n",
        "a: b: c\n",
        "? a\n: b\n",
        "a: |2\n   x\n",
        "a: !!str 1\n",
        "- a\nb: 1\n",
        "只有字\n"
      })
  void leavesTheRestToTheParser(String content) {
    assertThat(compare(content)).isFalse();
  }

  @Test
  void agreesWithTheParserOnLinesInAnyOrder() {
    Random random = new Random(7);
    int simple = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder content = new StringBuilder();
      String lineBreak = random.nextInt(4) == 0 ? "\r\n" : "\n";
      for (int line = random.nextInt(7); line >= 0; line--) {
        content.append(LINES[random.nextInt(LINES.length)]);
        content.append(line == 0 && random.nextInt(4) == 0 ? "" : lineBreak);
      }
      simple += compare(content.toString()) ? 1 : 0;
    }
    assertThat(simple).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aliyun:\n  sms:\n    sign-name: 青禾商城\nbroken: [ \"x\n",
        "a: 'b\nc: d # 注\n\nlist:\n  - 甲",
        "a: |\n  块\n\"open: b\nc: {}\n",
        "a: b\nc: 'd\ne: \"f\ng: 1\n",
      })
  void aQuoteThatStaysOpenIsReadAsTheParserWould(String content) {
    assertThat(failure(content)).isNotNull();
    assertSame(content);
  }

  @Test
  void agreesWithTheParserOnBrokenFiles() {
    Random random = new Random(11);
    int broken = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder content = new StringBuilder();
      for (int line = random.nextInt(6); line >= 0; line--) {
        String next = LINES[random.nextInt(LINES.length)];
        content.append(random.nextInt(4) == 0 ? next + OPEN[random.nextInt(OPEN.length)] : next);
        content.append(line == 0 && random.nextInt(4) == 0 ? "" : "\n");
      }
      broken += failure(content.toString()) == null ? 0 : 1;
      assertSame(content.toString());
    }
    assertThat(broken).isGreaterThan(300);
  }

  /** What is told of a broken file without the parser, which has to be what the parser tells. */
  private static YamlFailure failure(String content) {
    SourceFile file = SourceFile.of("application.yml", content);
    YamlMask mask = YamlMask.of(content);
    YamlRepairs repairs = new YamlRepairs(file, mask);
    YamlFailure told = SimpleYaml.read(mask.text(), new YamlTree(file, mask.text(), repairs));
    if (told == null || told == SimpleYaml.UNSURE) {
      return null;
    }
    YamlTree tree = new YamlTree(file, mask.text(), repairs);
    assertThat(told).as(content).isEqualTo(YamlEvents.read(mask.text(), tree));
    return told;
  }

  /** Reads by the parser alone. */
  private static Document parse(SourceFile file, YamlMask mask, YamlRepairs repairs) {
    YamlTree tree = new YamlTree(file, mask.text(), repairs);
    YamlFailure failure = YamlEvents.read(mask.text(), tree);
    while (failure != null && repairs.repair(failure)) {
      tree = new YamlTree(file, mask.text(), repairs);
      failure = YamlEvents.read(mask.text(), tree);
    }
    return YamlReader.document(file, mask, repairs, tree, failure);
  }

  private static void assertSame(String content) {
    SourceFile file = SourceFile.of("application.yml", content);
    YamlMask mask = YamlMask.of(content);
    Document parsed = parse(file, mask, new YamlRepairs(file, mask));
    Document read = new YamlReader().read(file);

    assertThat(describe(read.roots(), read.comments()))
        .as(content)
        .isEqualTo(describe(parsed.roots(), parsed.comments()));
    assertThat(read.problems()).as(content).isEqualTo(parsed.problems());
  }

  @Test
  void agreesWithTheParserOnTheExamples() throws IOException {
    Path examples = Path.of("../examples");
    List<Path> files;
    try (Stream<Path> paths = Files.walk(examples)) {
      files = paths.filter(path -> path.toString().matches(".*\\.ya?ml")).toList();
    }
    int simple = 0;
    for (Path file : files) {
      simple += compare(Files.readString(file)) ? 1 : 0;
    }
    assertThat(simple).isGreaterThan(files.size() / 2);
  }

  /** Whether the content is simple; fails if what is read then is not what the parser gives. */
  private static boolean compare(String content) {
    SourceFile file = SourceFile.of("application.yml", content);
    YamlMask mask = YamlMask.of(content);
    YamlRepairs repairs = new YamlRepairs(file, mask);
    YamlTree simple = new YamlTree(file, mask.text(), repairs);
    if (SimpleYaml.read(mask.text(), simple) != null) {
      return false;
    }
    Document parsed = parse(file, mask, repairs);
    assertThat(parsed.problems().size() - (mask.firstForbidden() < 0 ? 0 : 1)).as(content).isZero();
    String expected = describe(parsed.roots(), parsed.comments());
    assertThat(describe(simple.roots(), simple.comments().found())).as(content).isEqualTo(expected);
    return true;
  }

  private static String describe(List<Value> roots, List<Comment> comments) {
    StringBuilder description = new StringBuilder();
    for (Value root : roots) {
      describe(root, description);
    }
    for (Comment comment : comments) {
      description.append(comment.span()).append(' ').append(comment.text()).append('\n');
    }
    return description.toString();
  }

  private static void describe(Value value, StringBuilder description) {
    description.append(value.getClass().getSimpleName()).append(value.span()).append('\n');
    if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        description.append(entry.key()).append(entry.keySpan()).append(entry.span()).append('\n');
        describe(entry.value(), description);
      }
    } else if (value instanceof ListValue list) {
      list.items().forEach(item -> describe(item, description));
    } else {
      describe(((TextValue) value).text(), description);
    }
    description.append("end\n");
  }

  private static void describe(Text text, StringBuilder description) {
    for (Piece piece : text.pieces()) {
      Literal literal = (Literal) piece;
      description.append('<').append(literal.value()).append('>');
      for (int at = 0; at < literal.length(); at++) {
        description.append(literal.mapping().source(at, at + 1));
      }
      description.append(literal.mapping().source());
      description.append(literal.notation().getClass().getSimpleName());
      description
          .append(literal.notation().encode("甲 乙"))
          .append(literal.notation().encode("甲\n乙"));
      description.append(literal.notation().encode("'\" #: ")).append('\n');
    }
  }
}
