package io.github.smslint.reader.java;

import static io.github.smslint.reader.java.SourceProbe.java;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.reader.format.Nesting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are being written, or that are no Java at all. */
class JavaRecoveryTest {

  private static List<String> problems(SourceProbe probe) {
    return new DocumentProbe(probe.document()).reasons();
  }

  @Test
  void reportsMissingClosingBracesOnceAndKeepsTheRest() {
    SourceProbe probe = java("class A { void a() { if (b) { send(\"SMS_1\");");

    assertThat(probe.lines()).containsExactly("type A {method void a {if {b; send(\"SMS_1\")}}}");
    assertThat(problems(probe)).containsExactly("this bracket is never closed");
  }

  @Test
  void endsAnUnclosedCallWithItsStatement() {
    SourceProbe probe =
        java("class A { void a() { r.setSignName(\"阿里云\"; r.setCode(\"SMS_1\"); } void b() {} }");

    assertThat(probe.lines())
        .containsExactly(
            "type A {method void a {r.setSignName(\"阿里云\"); r.setCode(\"SMS_1\")};"
                + " method void b {}}");
    assertThat(problems(probe)).containsExactly("this bracket is never closed");
  }

  @Test
  void passesClosingBracketsThatCloseNothing() {
    SourceProbe probe = java("class A { String s = \"a\"); String t = \"b\"; } } class B {}");

    assertThat(probe.lines())
        .containsExactly("type A {String s = \"a\"; String t = \"b\"}", "type B {}");
    assertThat(problems(probe))
        .containsExactly("this bracket closes nothing", "this bracket closes nothing");
  }

  @Test
  void endsAnUnclosedStringWithItsLine() {
    SourceProbe probe = java("class A {\n String s = \"阿里云;\n String t = \"b\";\n}");
    SyntaxProblem problem = probe.document().problems().get(0);

    assertThat(probe.lines()).containsExactly("type A {String s = \"阿里云;\"; String t = \"b\"}");
    assertThat(problems(probe)).containsExactly("this string is never closed");
    assertThat(new DocumentProbe(probe.document()).written(problem.span())).isEqualTo("\"阿里云;");
  }

  @Test
  void endsAnUnclosedCommentOrTextBlockWithTheFile() {
    SourceProbe comment = java("class A {} /* 未完\n class B {}");
    SourceProbe block = java("class A { String s = \"\"\"\n  未完\n  \"");

    assertThat(comment.lines()).containsExactly("type A {}");
    assertThat(comment.document().comments().get(0).text().value()).isEqualTo("未完\nclass B {}");
    assertThat(problems(comment)).containsExactly("this comment is never closed");
    assertThat(block.lines())
        .containsExactly("type A {String s = \"未完\n\"\"}".replace("\n", "\\n"));
    assertThat(problems(block))
        .containsExactly("this bracket is never closed", "this string is never closed");
  }

  @Test
  void passesOddStatementsAndKeepsTheirTexts() {
    assertThat(SourceProbe.statements("a b c \"x\"; ) = 3; @ # ~; int = \"y\"; send(, \"z\",);"))
        .contains("\"x\"", "int := \"y\"", "send(?, \"z\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "(",
        "[",
        "}",
        ")",
        "a(",
        "a{",
        "a.b(",
        "a.",
        "a.b().",
        "a.b(x).",
        "a.new B().",
        "new A(",
        "new A(){",
        "new A[",
        "if(a)",
        "if(a){",
        "else ",
        "x->",
        "(x)->{",
        "!",
        "(A)",
        "(A<",
        "a?",
        "a?b:",
        "a=",
        "a+=",
        "\"s\"+",
        "\"s\"+(",
        "a&&",
        "switch(a){case 1:",
        "x=switch(a){case 1->",
        "class A{",
        "enum A{B(",
        "@A(",
        "@A(a=",
        "@A({",
        "for(",
        "try(",
        "catch(",
        "case a->",
        "import a.",
        "int a,",
        "a::",
        "a.<",
        "A<B,",
        "void f(){",
        "()",
        "\"\"\"\na\\\n",
        "'",
        "\\",
        "/*",
        "中",
        "x={",
        "({[",
        "([{"
      })
  void readsEndlessRepetitionWithinItsDepth(String part) {
    SourceProbe probe = java("class A { void a() { \"x\"; " + part.repeat(20_000));

    assertThat(probe.depth()).isLessThan(Nesting.DEEPEST + 10);
  }

  @Test
  void cutsAChainThatIsTooLongButKeepsItsCalls() {
    SourceProbe probe = java("class A { A a = b" + ".c(\"d\")".repeat(2_000) + "; }");
    int kept = 0;
    for (String line : probe.lines()) {
      kept += line.split("\\.c\\(\"d\"\\)", -1).length - 1;
    }

    assertThat(kept).isEqualTo(2_000);
    assertThat(probe.depth()).isLessThan(Nesting.DEEPEST + 10);
  }

  @Test
  void keepsTheTextsOfWhatIsTooDeep() {
    SourceProbe probe =
        java("class A { A a = " + "f(".repeat(5_000) + "\"LTAI5tFakeFakeFakeFake04\"");

    assertThat(String.join("\n", probe.lines())).contains("LTAI5tFakeFakeFakeFake04");
  }
}
