package io.github.smslint.reader.java;

import static io.github.smslint.reader.java.SourceProbe.members;
import static io.github.smslint.reader.java.SourceProbe.statements;
import static io.github.smslint.reader.java.SourceProbe.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import org.junit.jupiter.api.Test;

class JavaExpressionsTest {

  @Test
  void joinsTextsAndLeavesHoles() {
    assertThat(value("\"{\\\"code\\\":\\\"\" + code + \"\\\"}\""))
        .isEqualTo("\"{\"code\":\"${code}\"}\"");
    assertThat(value("SmsConstants.SIGN + props.getSignName() + this.tail"))
        .isEqualTo("\"${SmsConstants.SIGN}${props.getSignName()}${this.tail}\"");
    assertThat(value("\"SMS_\" + 154950909 + (\"a\" + 'b')")).isEqualTo("\"SMS_154950909ab\"");
    assertThat(value("\"LTAI5tFake\"\n  // 拆开\n  + \"FakeFakeFake03\""))
        .isEqualTo("\"LTAI5tFakeFakeFakeFake03\"");
  }

  @Test
  void keepsTheCallThatAHoleCannotName() {
    assertThat(statements("String s = \"【\" + sign(\"prod\") + \"】\" + list.get(0).name;"))
        .containsExactly("list.get(0)", "sign(\"prod\")", "String s = \"【${}】${}\"");
  }

  @Test
  void takesSumsOfNumbersForNoText() {
    assertThat(value("1 + 2")).isEqualTo("?");
    assertThat(value("i + 1")).isEqualTo("?");
    assertThat(value("a + b")).isEqualTo("\"${a}${b}\"");
    assertThat(value("\"x\" + n * 60 + \"s\"")).isEqualTo("\"x${}s\"");
  }

  @Test
  void keepsCallsAndTextsOfOtherOperations() {
    assertThat(statements("boolean ok = \"OK\" == send(\"a\").code && 'x' < b() >> 2;"))
        .containsExactly("send(\"a\")", "\"OK\"", "b()", "boolean ok = ?");
  }

  @Test
  void readsNamesAndWhatTheyMayBe() {
    assertThat(value("null")).isEqualTo("null");
    assertThat(value("a . b\n.c")).isEqualTo("a.b.c");
    assertThat(value("Sms.class")).isEqualTo("Sms.class");
    assertThat(value("String[].class")).isEqualTo("String[].class");
    assertThat(value("Sms::new")).isEqualTo("Sms::new");
    assertThat(value("List<String>::size")).isEqualTo("List::size");
    assertThat(value("codes[0]")).isEqualTo("?");
    assertThat(value("props.sms().sign")).isEqualTo("props.sms().sign");
    assertThat(value("-1.5e-3f")).isEqualTo("-1.5e-3f");
    assertThat(value("0xFFp-1")).isEqualTo("0xFFp-1");
    assertThat(value("true")).isEqualTo("true");
  }

  @Test
  void readsCallsWithTheirReceivers() {
    assertThat(value("a.b().c(x, 1)")).isEqualTo("a.b().c(x, 1)");
    assertThat(value("send(\"a\")")).isEqualTo("send(\"a\")");
    assertThat(value("\"%s\".formatted(code)")).isEqualTo("\"%s\".formatted(code)");
    assertThat(value("Collections.<String>emptyList()")).isEqualTo("Collections.emptyList()");
    assertThat(value("outer.new Inner(1)")).isEqualTo("outer.new Inner(1)");
    assertThat(value("new Map.Entry<String, A<B>>(1)")).isEqualTo("new Map.Entry(1)");
    assertThat(value("new @A Sms<>().b")).isEqualTo("?");
    assertThat(value("Outer.super.send()")).isEqualTo("Outer.super.send()");
  }

  @Test
  void readsListsOfValues() {
    assertThat(value("new String[] {\"a\", SIGN,}")).isEqualTo("[\"a\", SIGN]");
    assertThat(value("new String[][] {{\"a\"}, {}}")).isEqualTo("[[\"a\"], []]");
    assertThat(value("new int[n(\"x\")][]")).isEqualTo("?");
  }

  @Test
  void seesThroughCastsAndParentheses() {
    assertThat(value("(String) map.get(\"a\")")).isEqualTo("map.get(\"a\")");
    assertThat(value("(Map<String, List<?>>) (Object) a")).isEqualTo("a");
    assertThat(value("(Runnable & Serializable) () -> run()")).isEqualTo("{run()}");
    assertThat(value("((\"a\"))")).isEqualTo("\"a\"");
    assertThat(value("(int) -1")).isEqualTo("-1");
    assertThat(value("(a) - 1")).isEqualTo("?");
  }

  @Test
  void readsChoices() {
    assertThat(value("prod ? \"阿里云\" : dev ? \"测试\" : null"))
        .isEqualTo("(\"阿里云\" | \"测试\" | null)");
    assertThat(statements("sign = isProd(\"p\") ? a : (b ? c : d);"))
        .containsExactly("isProd(\"p\")", "sign := (a | c | d)");
  }

  @Test
  void readsASwitchExpressionAsTheChoiceOfItsResults() {
    assertThat(
            statements(
                """
                String code = switch (type) {
                  case LOGIN -> "SMS_1";
                  case REGISTER, BIND -> { log("x"); yield "SMS_2"; }
                  default -> throw new IllegalStateException();
                };
                String old = switch (type) { case 1: yield "a"; default: yield B; };
                """))
        .containsExactly(
            "switch {case {log(\"x\")}; default {new IllegalStateException()}}",
            "String code = (\"SMS_1\" | \"SMS_2\")",
            "String old = (\"a\" | B)");
  }

  @Test
  void readsAssignmentsInsideExpressions() {
    assertThat(statements("send(config.endpoint = \"a\", b = 1);"))
        .containsExactly("config.endpoint := \"a\"", "b := 1", "send(config.endpoint, b)");
  }

  @Test
  void readsPatterns() {
    assertThat(statements("boolean b = x instanceof final Sms sms && sms.send(\"a\");"))
        .containsExactly("Sms sms = x", "sms.send(\"a\")", "boolean b = ?");
    assertThat(statements("boolean b = x instanceof Box<?>(var y) || y < z;"))
        .containsExactly("boolean b = ?");
  }

  @Test
  void tellsComparisonsFromTypeArguments() {
    assertThat(statements("f(a < b, c > d); List<String> e; a < b;"))
        .containsExactly("f(?, ?)", "List e");
    assertThat(members("Map<String, List<Map<A, B[]>>> m = x >>> 2;")).containsExactly("Map m = ?");
  }

  @Test
  void knowsWhereCallsNamesAndHolesStand() {
    String content = "class A { String s = \"a\" + b . c + d() ; Client k = x.<T>make(1) ; }";
    DocumentProbe probe =
        new DocumentProbe(new JavaReader().read(SourceFile.of("A.java", content)));
    Entry s = ((MapValue) probe.value("A")).entry("s");
    Text text = ((TextValue) s.value()).text();
    Call made = (Call) probe.value("A", "k");

    assertThat(probe.written(s.value().span())).isEqualTo("\"a\" + b . c + d()");
    assertThat(((Hole) text.pieces().get(1)).reference()).isEqualTo("b.c");
    assertThat(probe.written(text.pieces().get(1).location().span())).isEqualTo("b . c");
    assertThat(probe.written(text.pieces().get(2).location().span())).isEqualTo("d()");
    assertThat(probe.written(made.span())).isEqualTo("x.<T>make(1)");
    assertThat(probe.written(made.nameSpan())).isEqualTo("make");
  }
}
