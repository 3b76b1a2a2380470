package io.github.smslint.reader.source.loose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.reader.Readers;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.java.SourceProbe;
import io.github.smslint.source.SourceFile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, each of its texts is read with its place, and nothing fails. */
class LooseReaderPropertyTest extends AnyInputProperties {

  private static final List<String> NAMES =
      List.of(
          "Sms.kt",
          "sms.go",
          "sms.ts",
          "Sms.php",
          "Sms.vue",
          "sms.py",
          "Sms.cs",
          "Sms.groovy",
          "Sms.scala",
          "sms.rb");

  LooseReaderPropertyTest() {
    super(
        ("{ } ( ) [ ] < > ; , . ... : :: ? ?. ?: @ -> => = := += == + ++ - * ! !! && || a b Sms"
                + " \"短信\" \"$a ${b.c} ${ 'c' 1 `x` \"\"\" if else for while when switch case default"
                + " try catch return throw new class struct type object fun func val var const"
                + " import package private companion map to by in as this nil map[string]string{"
                + " def elif: lambda f\"{a} rb' with except # self from None"
                + " do end then unless rescue ensure begin module |a| @a :a %w[a <<~EOS \nEOS #{a} =begin"
                + " // /* */ \\ $ \n \r\n 【】")
            .split(" "));
  }

  @Override
  protected ReadTree read(String content) {
    ReadTree last = null;
    for (String name : NAMES) {
      SourceFile file = SourceFile.of(name, content);
      ReadTree tree = new ReadTree(Readers.of(Readers.formatOf(name)).read(file));
      if (last != null) {
        check(last);
      }
      last = tree;
    }
    return last;
  }

  @Test
  void anOperandThatIsMissingStandsInItsChoice() {
    check(read(" ?:{"));
    check(read(" || a\n"));
  }

  @Test
  void anAnnotationWithoutANameIsPassed() {
    check(read("private @ nil : ( end"));
  }

  @Property(tries = 500)
  void anyProgramOfTokensIsReadWithoutFailure(@ForAll("programs") String content) {
    check(read(content));
  }

  @Test
  void whatIsNestedVeryDeepIsLeftOut() {
    for (String open :
        List.of("(", "[", "{", "f(", "f {", "a.b(", "if (a) {", "x{", "-", "fun() {")) {
      for (String name : NAMES) {
        SourceProbe probe = SourceProbe.file(name, "val x = " + open.repeat(20_000));
        assertThat(probe.depth()).as(open).isLessThanOrEqualTo(Nesting.DEEPEST);
      }
    }
  }

  @Test
  void aVeryLongChainIsCut() {
    for (String name : NAMES) {
      SourceProbe probe = SourceProbe.file(name, "val x = a" + ".set(\"b\")".repeat(20_000));
      assertThat(probe.depth()).isLessThanOrEqualTo(Nesting.DEEPEST);
    }
  }

  @Provide
  Arbitrary<String> programs() {
    List<String> parts =
        List.of(
            "val x = \"短信\"\n",
            "client.send(a, b = \"短信\")\n",
            "&Config{Key: \"a\", List: []string{\"b\"}}\n",
            "class A(val b: String) : C() {\n",
            "func (s *A) Send(a string) error {\n",
            "if (a == \"b\") {\n",
            "if err := f(); err != nil {\n",
            "} else {\n",
            "}\n",
            "when (x) {\n  1 -> \"a\"\n",
            "switch x {\ncase 1:\n",
            ".apply {\n",
            "\"\"\"raw ${'$'}{a}\n\"\"\"",
            "x := map[string]string{\n",
            "list.map { it -> ",
            "namespace A {\n",
            "[Http(\"a\")] public string X { get; set; } = $\"a{b:c}\";\n",
            "new Config { [\"a\"] = @\"b\"\"c\", {\"d\", e}, ",
            "def send(self, a: str = 'b') -> str:\n    ",
            "if a: b = f\"{c}\"\n",
            "from a.b import (c as d,\n",
            ")\n",
            "(",
            "<?php\n",
            "?>短信\n",
            "<<<EOT\n短信 {$a}\nEOT;\n",
            "define('A', ",
            "`${",
            "import {a} from './b'\n",
            "const {a} = require(\"./b\")\n",
            "x = /[/\"]/g;\n",
            "export default class extends B {\n",
            "Aliyun::Sms.configure do |config|\n",
            "def send_sms phone, code: 'a'\n",
            "config.sign_name 'a', b: %q(c), d: %w[e f] if g\n",
            "x = case y\nwhen 'a', :b then \"#{c}\"\n",
            "rescue A => e\n",
            "a = <<~EOS.strip, [b\n  短信\nEOS\n",
            "end\n",
            "<script>",
            "</script>");
    return Arbitraries.of(parts).list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
