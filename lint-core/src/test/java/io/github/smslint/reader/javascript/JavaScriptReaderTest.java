package io.github.smslint.reader.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.java.SourceProbe;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaScriptReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("sms.service.ts", content).lines();
  }

  private static Text text(String written) {
    SourceProbe probe = SourceProbe.file("sms.js", "const text = " + written + "\n");
    Entry first = ((MapValue) probe.document().roots().get(0)).entries().get(0);
    return ((TextValue) first.value()).text();
  }

  @Test
  void anObjectLiteralIsTheLastArgument() {
    assertThat(lines("const client = new Core({ accessKeyId, endpoint: 'https://a', });\n"))
        .containsExactly(
            "client = new Core({accessKeyId = accessKeyId; endpoint = \"https://a\"})");
  }

  @Test
  void theDefaultOfAnEnvironmentVariableIsAChoice() {
    assertThat(lines("const a = process.env.SIGN || '小满'\nconst b = process.env.CODE ?? 'x'\n"))
        .containsExactly("a = (process.env.SIGN | \"小满\")", "b = (process.env.CODE | \"x\")");
  }

  @Test
  void aRegularExpressionIsNoDivisionAndItsQuotesOpenNoString() {
    assertThat(lines("const a = b.replace(/['\"/]+/g, '');\nconst c = d / e / f;\nsend('短信');\n"))
        .contains("send(\"短信\")")
        .anyMatch(line -> line.contains("replace(null, \"\")"));
  }

  @Test
  void fieldsAndMethodsOfAClassAreItsMembers() {
    assertThat(
            lines(
                """
                @Injectable()
                export class Sms extends Base {
                  private readonly sign!: string
                  static CODE: string = 'SMS_1'
                  async send(phone: string): Promise<void> {
                    await this.client.sendSms(phone)
                  }
                  later = async (phone: string): Promise<void> => { send(phone) }
                }
                """))
        .singleElement()
        .asString()
        .contains("type Sms", "CODE = \"SMS_1\"", "this.client.sendSms(phone)", "send(phone)");
  }

  @Test
  void aClassThatIsExportedKeepsItsMembers() {
    assertThat(lines("module.exports = class extends Base { send() { call('短信') } }\n").toString())
        .contains("send", "call(\"短信\")");
  }

  @Test
  void methodsOfAnObjectKeepTheirStatements() {
    assertThat(lines("export default { methods: { async send(a) { call('短信') } } }\n").toString())
        .contains("call(\"短信\")");
  }

  @Test
  void importsNameTheirFilesAndWhatIsTakenFromThem() {
    assertThat(
            lines(
                    """
                import Core, { Config } from '@alicloud/dysmsapi20170525';
                import { SIGN } from './sms/constants';
                const { CODE } = require('../codes.js');
                """)
                .toString())
        .contains("@alicloud/dysmsapi20170525", "constants.SIGN", "codes.CODE")
        .doesNotContain("dysmsapi20170525.Config");
  }

  @Test
  void wordsOfTypeScriptAreNamesElsewhere() {
    assertThat(
            lines("const a = { type: 'x', get: 'y', default: 'z', async: 1 };\nset(type, from);\n"))
        .containsExactly(
            "a = {type = \"x\"; get = \"y\"; default = \"z\"; async = 1}", "set(type, from)");
  }

  @Test
  void theScriptOfAComponentIsRead() {
    assertThat(
            SourceProbe.file(
                    "Sms.vue",
                    "<template><p>don't</p></template>\n<script>\nsend('短信')\n</script>\n")
                .lines())
        .containsExactly("send(\"短信\")");
  }

  @Test
  void aTemplateLiteralHasHoles() {
    Text text = text("`{\"code\":\"${code}\"}\\n`");
    assertThat(text.isComplete()).isFalse();
    assertThat(text.pieces()).hasSize(3);
  }

  @Test
  void aFixKeepsTheEscapesOfTheString() {
    Text text = text("'it\\'s 短信'");
    assertThat(text.value()).isEqualTo("it's 短信");
    Edit edit = text.replace(0, 4, "that's");
    assertThat(edit.replacement()).isEqualTo("that\\'s");
  }
}
