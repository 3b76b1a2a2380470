package io.github.smslint.reader.java;

import static io.github.smslint.reader.java.SourceProbe.members;
import static io.github.smslint.reader.java.SourceProbe.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaStatementsTest {

  @Test
  void putsWhatAConditionDemandsFirstIntoItsBlock() {
    assertThat(
            statements(
                """
                if ("prod".equals(profile) && enabled) {
                  client.setEndpoint("dysmsapi.aliyuncs.com");
                } else if (count > 3)
                  stop("早");
                else {
                  go();
                }
                """))
        .containsExactly(
            "if {\"prod\".equals(profile); enabled; client.setEndpoint(\"dysmsapi.aliyuncs.com\")}",
            "else {if {?; stop(\"早\")}; else {go()}}");
  }

  @Test
  void keepsWhatMayBeFalseBehindAConditionBeforeItsBlock() {
    assertThat(statements("if (!\"prod\".equals(profile)) a();"))
        .containsExactly("if {!(\"prod\".equals(profile)); a()}");
    assertThat(statements("if (\"prod\".equals(p) || b(\"x\")) a();"))
        .containsExactly("\"prod\".equals(p)", "b(\"x\")", "if {?; a()}");
    assertThat(statements("while ((line = in.readLine()) != null && send(\"x\") == 1) a();"))
        .containsExactly("line := in.readLine()", "send(\"x\")", "while {?; a()}");
  }

  @Test
  void readsLoops() {
    assertThat(
            statements(
                """
                for (int i = 0, n = list.size(); i < n; i++) send(i);
                for (String phone : List.of("13800138000")) { send(phone); }
                outer: for (;;) { break outer; }
                do { a(); } while (b());
                """))
        .containsExactly(
            "for {int i = 0; int n = list.size(); send(i)}",
            "for {List.of(\"13800138000\"); String phone = ?; send(phone)}",
            "for {}",
            "do {a()}",
            "b()");
  }

  @Test
  void readsTryWithResourcesAndHandlers() {
    assertThat(
            statements(
                """
                try (var client = create("a"); Response r = client.send(); other) {
                  a();
                } catch (final TeaException | IOException e) {
                  log.error("失败", e);
                } finally {
                  b();
                }
                """))
        .containsExactly(
            "try {var client = create(\"a\"); Response r = client.send(); a()}",
            "catch {IOException e; log.error(\"失败\", e)}",
            "finally {b()}");
  }

  @Test
  void givesEachGroupOfCasesItsBlock() {
    assertThat(
            statements(
                """
                switch (type) {
                  case LOGIN:
                  case "register":
                    code = "SMS_1";
                    break;
                  default:
                    throw new IllegalArgumentException("未知类型");
                }
                switch (type) {
                  case LOGIN, Kind.REGISTER -> send("SMS_1");
                  case Circle(int r) when r > 1 -> { a(); }
                  default -> throw new X();
                }
                """))
        .containsExactly(
            "switch {type; case {LOGIN; \"register\"; code := \"SMS_1\"};"
                + " default {new IllegalArgumentException(\"未知类型\")}}",
            "switch {type; case {LOGIN; Kind.REGISTER; send(\"SMS_1\")}; case {a()};"
                + " default {new X()}}");
  }

  @Test
  void readsOtherStatements() {
    assertThat(
            statements(
                """
                synchronized (lock) { a(); }
                assert ready() : "未就绪";
                ;
                { b(); }
                return;
                return "短信" + code;
                i++;
                """))
        .containsExactly(
            "synchronized {lock; a()}",
            "ready()",
            "\"未就绪\"",
            "block {b()}",
            "return",
            "return \"短信${code}\"");
  }

  @Test
  void readsAssignmentsUnderTheNameOfTheirTarget() {
    assertThat(
            statements(
                """
                this.client = new Client(config);
                config.endpoint = "a";
                phones[i + 1].number = "13800138000";
                props().sign = "b";
                find("x").sign = "c";
                content += "【" + sign + "】";
                count += 1;
                mask |= bits();
                a = b = "d";
                """))
        .containsExactly(
            "this.client := new Client(config)",
            "config.endpoint := \"a\"",
            "phones.number := \"13800138000\"",
            "props().sign := \"b\"",
            "find(\"x\")",
            "sign := \"c\"",
            "content := \"${content}【${sign}】\"",
            "count := ?",
            "bits()",
            "mask := ?",
            "b := \"d\"",
            "a := b");
  }

  @Test
  void readsLambdasAsMaps() {
    assertThat(
            statements(
                """
                phones.forEach(phone -> send(phone, "SMS_1"));
                run((String a, final var b) -> { c("x"); return a; }, () -> "y");
                """))
        .containsExactly(
            "phones.forEach({parameter phone; send(phone, \"SMS_1\")})",
            "run({parameter String a; parameter var b; c(\"x\"); return a}, {return \"y\"})");
  }

  @Test
  void readsAMethodWithinAMethodWhoseBraceIsMissing() {
    assertThat(members("void a() { if (b) { c(); } void d() { e(); }"))
        .containsExactly("method void a {if {b; c()}; method void d {e()}}");
  }
}
