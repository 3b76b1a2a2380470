package io.github.smslint.reader.java;

import static io.github.smslint.reader.java.SourceProbe.java;
import static io.github.smslint.reader.java.SourceProbe.members;
import static io.github.smslint.reader.java.SourceProbe.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.source.SourceFile;
import org.junit.jupiter.api.Test;

class JavaDeclarationsTest {

  @Test
  void tellsTheSuperTypesOfAType() {
    assertThat(
            java("""
                    public abstract sealed class Sender<T extends Message & Coded> extends Base<T>
                        implements com.example.Sends<T>, AutoCloseable permits A, B {}
                    non-sealed class A extends Sender {}
                    sealed interface Shape permits Circle {}
                    """)
                .lines())
        .containsExactly(
            "type Sender <Base,com.example.Sends,AutoCloseable> {}",
            "type A <Sender> {}",
            "type Shape {}");
  }

  @Test
  void readsRecordsWithTheirComponentsAndConstructors() {
    assertThat(
            java("""
                    record Sms<T>(@NotNull String signName, List<String> phones) implements Message {
                      static final String SIGN = "云通信";
                      Sms { signName = signName.trim(); }
                      Sms(String signName) { this(signName, List.of()); }
                    }
                    """)
                .lines())
        .containsExactly(
            "type Sms <Message> {@NotNull() parameter String signName; parameter List phones;"
                + " String SIGN = \"云通信\"; method Sms {signName := signName.trim()};"
                + " method Sms {parameter String signName; this(signName, List.of())}}");
  }

  @Test
  void readsAnnotationTypesWithTheirDefaults() {
    assertThat(
            java("""
                    @Retention(RetentionPolicy.RUNTIME)
                    @interface SmsTemplate {
                      String value() default "SMS_154950909";
                      String[] phones() default {};
                    }
                    """)
                .lines())
        .containsExactly(
            "@Retention(RetentionPolicy.RUNTIME) type SmsTemplate {method String value"
                + " {return \"SMS_154950909\"}; method String[] phones {return []}}");
  }

  @Test
  void readsAnnotationsWithListsAndNestedOnes() {
    assertThat(
            members(
                """
                @RequestMapping(value = {"/sms", "/短信"}, method = POST) @Sends({@Sms("a"), @Sms})
                final @Nullable String signName;
                """))
        .containsExactly(
            "@RequestMapping({value = [\"/sms\", \"/短信\"]; method = POST})"
                + " @Sends([Sms(\"a\"), Sms()]) @Nullable() String signName");
  }

  @Test
  void readsMethodsOfAllKinds() {
    assertThat(
            members(
                """
                Sms(@Value("${sign}") final String sign) throws IOException, TeaException { super(); }
                public static synchronized <T extends Comparable<? super T>> Map<String, T[]> put(
                    Map<String, List<T>> all, int[]... more) throws Exception { return null; }
                protected abstract String code(Sms this, String a[])[];
                default void send() {}
                native int x();
                """))
        .containsExactly(
            "method Sms {@Value(\"${sign}\") parameter String sign; super()}",
            "method Map put {parameter Map all; parameter int[]... more; return null}",
            "method String code {parameter Sms this; parameter String[] a}",
            "method void send {}",
            "method int x {}");
  }

  @Test
  void readsSeveralVariablesOfOneDeclaration() {
    assertThat(
            statements(
                "int a = 1, b[] = {1}, c; java.util.List<Map<String, ? extends A>> l; final var v = f();"))
        .containsExactly("int a = 1", "int[] b = [1]", "int c", "java.util.List l", "var v = f()");
  }

  @Test
  void readsNestedLocalAndAnonymousTypes() {
    assertThat(
            members(
                """
                class Inner { static { register("inner"); } { fill(); } }
                void send() {
                  record Pair(String a) {}
                  enum Kind { A, B }
                  Sender s = new Sender("x") {
                    String sign = "阿里云";
                    @Override public String sign() { return sign; }
                  };
                }
                """))
        .containsExactly(
            "type Inner {static {register(\"inner\")}; block {fill()}}",
            "method void send {type Pair {parameter String a}; type Kind {Kind A = new Kind();"
                + " Kind B = new Kind()}; Sender s = new Sender(\"x\"){String sign = \"阿里云\";"
                + " @Override() method String sign {return sign}}}");
  }

  @Test
  void readsDoubleBraceInitialisers() {
    assertThat(statements("Map<String, String> p = new HashMap<>() {{ put(\"code\", code); }};"))
        .containsExactly("Map p = new HashMap(){block {put(\"code\", code)}}");
  }

  @Test
  void takesContextualWordsAsNames() {
    assertThat(
            statements(
                """
                String record = "a", sealed = "b", permits = "c";
                record.trim();
                int yield = 1;
                yield = 2;
                module.open(when, var);
                """))
        .containsExactly(
            "String record = \"a\"",
            "String sealed = \"b\"",
            "String permits = \"c\"",
            "record.trim()",
            "int yield = 1",
            "yield := 2",
            "module.open(when, var)");
  }

  @Test
  void readsACompactSourceFileAndAModule() {
    assertThat(java("import module java.base;\nvoid main() { IO.println(\"你好\"); }").lines())
        .containsExactly("import java.base", "method void main {IO.println(\"你好\")}");
    assertThat(
            java("open module com.example.sms { requires java.net.http; exports a.b; }")
                .document()
                .problems())
        .isEmpty();
  }

  @Test
  void givesDeclarationsTheirSpans() {
    String content = "class Sms { @X private String sign = \"阿里云\" ; void send(int a) { } }";
    DocumentProbe probe =
        new DocumentProbe(new JavaReader().read(SourceFile.of("Sms.java", content)));
    MapValue type = (MapValue) probe.value("Sms");
    Entry sign = type.entry("sign");
    Entry send = type.entry("send");

    assertThat(probe.written(sign.keySpan())).isEqualTo("sign");
    assertThat(probe.written(sign.value().span())).isEqualTo("\"阿里云\"");
    assertThat(probe.written(sign.span())).isEqualTo("sign = \"阿里云\"");
    assertThat(probe.written(send.span())).isEqualTo("send(int a) { }");
  }
}
