package io.github.smslint.reader.php;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.java.SourceProbe;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhpReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("Sms.php", content).lines();
  }

  private static Text text(String written) {
    SourceProbe probe = SourceProbe.file("Sms.php", "<?php\n$text = " + written + ";\n");
    Entry first = ((MapValue) probe.document().roots().get(0)).entries().get(0);
    return ((TextValue) first.value()).text();
  }

  @Test
  void arrowsAndScopesJoinAChain() {
    assertThat(lines("<?php\n\\A\\Cloud::rpc()\n  ->host('a')\n  ->request();\n$this->b->c($d);\n"))
        .containsExactly("A.Cloud.rpc().host(\"a\").request()", "this.b.c(d)");
  }

  @Test
  void arraysOfBothKindsAreMaps() {
    assertThat(lines("<?php\n$a = ['x' => 'y', 'z' => array('k' => $v)];\n"))
        .singleElement()
        .asString()
        .contains("x = \"y\"", "z = {k = v}");
  }

  @Test
  void aDefinedConstantIsADeclaration() {
    assertThat(lines("<?php\ndefine('SIGN', '小满' . $a);\nsend();\n"))
        .containsExactly("SIGN = \"小满${a}\"", "send()");
  }

  @Test
  void whatStandsOutsideOfTheTagsIsPassed() {
    assertThat(lines("<p>it's</p>\n<?php send('a'); // b ?>\n<i>don't</i>\n<?= $c->d('短信') ?>\n"))
        .contains("send(\"a\")", "c.d(\"短信\")");
  }

  @Test
  void typedPropertiesAndParametersAreRead() {
    assertThat(
            lines(
                    """
                    <?php
                    class Sms extends Base {
                        private ?string $code = 'SMS_1';
                        #[Route('/a')]
                        public function send(string $phone, ?array $data = null): ?array { return (string) $phone; }
                    }
                    """)
                .toString())
        .contains("code = \"SMS_1\"", "phone", "return phone", "Route(\"/a\")");
  }

  @Test
  void aHeredocHasHolesAndANowdocHasNone() {
    assertThat(text("<<<EOT\n{\"code\":\"{$code}\"}\n  EOT").isComplete()).isFalse();
    Text nowdoc = text("<<<'EOT'\n短信 $code\nEOT");
    assertThat(nowdoc.value()).isEqualTo("短信 $code");
  }

  @Test
  void emptyAndUnclosedHeredocsDoNoHarm() {
    assertThat(text("<<<EOT\nEOT").value()).isEmpty();
    assertThat(lines("<?php\n$a = <<<EOT")).hasSize(1);
  }

  @Test
  void aFixKeepsTheEscapesOfTheString() {
    Text text = text("'it\\'s 短信'");
    assertThat(text.value()).isEqualTo("it's 短信");
    Edit edit = text.replace(0, 4, "that's");
    assertThat(edit.replacement()).isEqualTo("that\\'s");
  }
}
