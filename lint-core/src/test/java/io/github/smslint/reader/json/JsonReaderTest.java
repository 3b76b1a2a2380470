package io.github.smslint.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private static final String EXPORT =
      """
      {
        "Code": "OK",
        "Message": "OK",
        "TotalCount": 2,
        "SmsTemplateList": [
          {
            "TemplateCode": "SMS_154950909",
            "TemplateName": "登录验证码",
            "TemplateContent": "您的验证码为：${code}，5分钟内有效。",
            "OuterTemplateType": 0,
            "AuditStatus": "AUDIT_STATE_PASS",
            "Reason": {}
          },
          {
            "TemplateCode": "SMS_154950910",
            "TemplateContent": "尊敬的\\u5ba2\\u6237，订单\\"${orderNo}\\"已发货\\n请查收",
            "OuterTemplateType": 1,
            "Reason": {"RejectInfo": "模板内容中包含错别字", "RejectDate": null}
          }
        ]
      }
      """;

  private static ReadTree read(String content) {
    ReadTree probe = new ReadTree(new JsonReader().read(SourceFile.of("templates.json", content)));
    probe.checkSound();
    return probe;
  }

  @Nested
  class WellFormed {

    @Test
    void readsAnExportOfTemplates() {
      ReadTree export = read(EXPORT);

      assertThat(export.reasons()).isEmpty();
      assertThat(export.text("SmsTemplateList", "0", "TemplateContent"))
          .isEqualTo("您的验证码为：${code}，5分钟内有效。");
      assertThat(export.text("TotalCount")).isEqualTo("2");
      assertThat(export.text("SmsTemplateList", "1", "Reason", "RejectDate")).isEqualTo("null");
      assertThat(export.keys("SmsTemplateList", "1"))
          .containsExactly("TemplateCode", "TemplateContent", "OuterTemplateType", "Reason");
    }

    @Test
    void findsThePlaceOfACharacterBehindEscapes() {
      ReadTree export = read(EXPORT);
      String[] path = {"SmsTemplateList", "1", "TemplateContent"};

      assertThat(export.text(path)).isEqualTo("尊敬的客户，订单\"${orderNo}\"已发货\n请查收");
      assertThat(export.position("客", path)).isEqualTo(new Position(16, 30));
      assertThat(export.position("，", path)).isEqualTo(new Position(16, 42));
      assertThat(export.position("$", path)).isEqualTo(new Position(16, 47));
      Text text = export.textAt(path);
      int customer = text.value().indexOf("客");
      assertThat(text.locate(customer, customer + 1).written()).isEqualTo("\\u5ba2");
    }

    @Test
    void tellsKeysWithoutAndStringsWithTheirQuotes() {
      ReadTree probe = read("{\"SignName\" : \"阿里云\"}");
      Entry entry = ((MapValue) probe.value()).entries().get(0);

      assertThat(entry.kind()).isEqualTo(Entry.Kind.PAIR);
      assertThat(probe.written(entry.keySpan())).isEqualTo("SignName");
      assertThat(probe.written(entry.value().span())).isEqualTo("\"阿里云\"");
      assertThat(probe.textAt("SignName").location().written()).isEqualTo("阿里云");
      assertThat(probe.written(probe.value().span())).isEqualTo("{\"SignName\" : \"阿里云\"}");
    }

    @Test
    void decodesAllEscapes() {
      ReadTree probe = read("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\\uD83D\"]");

      assertThat(probe.text("0")).isEqualTo("\"\\/\b\f\n\r\tA\uD83D\uDE00\uD83D");
      assertThat(probe.textAt("0").locate(9, 11).written()).isEqualTo("\\ud83d\\ude00");
      assertThat(probe.textAt("0").locate(10, 11).written()).isEqualTo("\\ud83d\\ude00");
      assertThat(probe.reasons()).isEmpty();
    }

    @Test
    void decodesKeysToo() {
      assertThat(read("{\"\\u6a21\\u677f\": 1, \"a\\\"b\": 2}").keys())
          .containsExactly("模板", "a\"b");
    }

    @Test
    void keepsDuplicateKeys() {
      assertThat(read("{\"endpoint\": \"a\", \"endpoint\": \"b\"}").keys())
          .containsExactly("endpoint", "endpoint");
    }

    @Test
    void readsOneValueALine() {
      ReadTree probe =
          read("{\"TemplateCode\":\"SMS_1\"}\n\n{\"TemplateCode\":\"SMS_2\"}\r\n[]\n\"文本\" 7");

      assertThat(probe.document().roots()).hasSize(5);
      assertThat(probe.reasons()).isEmpty();
    }

    @Test
    void readsAFileWithAByteOrderMark() {
      byte[] bytes = "\uFEFF{\"SignName\":\"阿里云\"}".getBytes(StandardCharsets.UTF_8);
      ReadTree probe = new ReadTree(new JsonReader().read(new SourceFile("sign.json", bytes)));

      assertThat(probe.text("SignName")).isEqualTo("阿里云");
      assertThat(probe.position("阿", "SignName")).isEqualTo(new Position(1, 14));
    }

    @Test
    void findsNothingInAnEmptyFile() {
      assertThat(read("").document().roots()).isEmpty();
      assertThat(read(" \n").reasons()).isEmpty();
    }

    @Test
    void readsAPostmanCollection() {
      ReadTree collection =
          read(
              """
              {
                "info": {"name": "短信接口", "_postman_id": "0f2c"},
                "item": [
                  {
                    "name": "SendSms",
                    "request": {
                      "method": "POST",
                      "url": {"raw": "https://dysmsapi.aliyuncs.com/?Action=SendSms"},
                      "body": {
                        "mode": "raw",
                        "raw": "{\\n  \\"TemplateParam\\": \\"{\\\\\\"code\\\\\\":\\\\\\"{{code}}\\\\\\"}\\"\\n}"
                      }
                    }
                  }
                ],
                "variable": [{"key": "code", "value": "1234"}]
              }
              """);

      assertThat(collection.reasons()).isEmpty();
      assertThat(collection.text("item", "0", "request", "body", "raw"))
          .isEqualTo("{\n  \"TemplateParam\": \"{\\\"code\\\":\\\"{{code}}\\\"}\"\n}");
      assertThat(collection.text("variable", "0", "value")).isEqualTo("1234");
    }
  }

  @Nested
  class Tolerated {

    @Test
    void readsConfigurationWithCommentsAndTrailingCommas() {
      ReadTree config =
          read(
              """
              // tsconfig of the 短信 service
              {
                /* http://example.cn is no comment in a string */
                "url": "http://dysmsapi.aliyuncs.com", // endpoint
                "paths": ["src/*", "test/*",],
              }
              """);

      assertThat(config.reasons()).isEmpty();
      assertThat(config.text("url")).isEqualTo("http://dysmsapi.aliyuncs.com");
      assertThat(((ListValue) config.value("paths")).items()).hasSize(2);
      List<Comment> comments = config.document().comments();
      assertThat(comments).hasSize(3);
      assertThat(comments.get(0).text().value()).isEqualTo(" tsconfig of the 短信 service");
      assertThat(comments.get(1).text().value())
          .isEqualTo(" http://example.cn is no comment in a string ");
      assertThat(config.written(comments.get(2).span())).isEqualTo("// endpoint");
    }

    @Test
    void readsSingleQuotesAndKeysWithoutQuotes() {
      ReadTree probe = read("{accessKeyId: 'LTAI5tMadeUpForTestsOnly', $sign_1: 'it\\'s \"云\"'}");

      assertThat(probe.reasons()).isEmpty();
      assertThat(probe.text("accessKeyId")).isEqualTo("LTAI5tMadeUpForTestsOnly");
      assertThat(probe.text("$sign_1")).isEqualTo("it's \"云\"");
    }

    @Test
    void readsTheNumbersOfJson5() {
      ReadTree probe = read("[0x1F, +1, .5, 5., -Infinity, NaN, 1e-3, true, false, null]");

      assertThat(probe.reasons()).isEmpty();
      assertThat(probe.text("4")).isEqualTo("-Infinity");
    }
  }

  @Nested
  class Broken {

    @Test
    void keepsWhatStandsBeforeTheEndOfATruncatedFile() {
      ReadTree probe = read(EXPORT.substring(0, EXPORT.indexOf("有效")));

      assertThat(probe.text("SmsTemplateList", "0", "TemplateContent"))
          .isEqualTo("您的验证码为：${code}，5分钟内");
      assertThat(probe.reasons()).containsExactly("closing quote missing");
      assertThat(probe.written(probe.document().problems().get(0).span())).startsWith("\"您的验证码");
    }

    @Test
    void tellsAFileThatEndsTooEarlyOnce() {
      assertThat(read("{\"a\": [{\"b\": 1").reasons()).containsExactly("file ends in an object");
      assertThat(read("{\"a\": [1,").reasons()).containsExactly("file ends in an array");
    }

    @Test
    void goesOnBehindAMissingComma() {
      ReadTree probe = read("{\"SignName\": \"云\" \"TemplateCode\": \"SMS_1\", \"x\": 1}");

      assertThat(probe.keys()).containsExactly("SignName", "TemplateCode", "x");
      assertThat(probe.reasons()).containsExactly("',' expected");
    }

    @Test
    void goesOnBehindAMissingColonOrValue() {
      ReadTree probe = read("{\"a\" 1, \"b\":, \"c\", \"d\": 4, \"e\":}");

      assertThat(probe.keys()).containsExactly("a", "b", "c", "d", "e");
      assertThat(probe.text("a")).isEqualTo("1");
      assertThat(probe.text("b")).isEmpty();
      assertThat(probe.text("d")).isEqualTo("4");
      assertThat(probe.reasons())
          .containsExactly("':' expected", "value expected", "':' expected", "value expected");
    }

    @Test
    void closesWhatTheBracketAroundItCloses() {
      ReadTree probe = read("{\"list\": [{\"a\": 1, \"b\": [2], \"sign\": \"云\"}");

      assertThat(probe.text("list", "0", "sign")).isEqualTo("云");

      ReadTree other = read("[{\"a\": [1 }, {\"b\": 2]]");
      assertThat(other.text("1", "b")).isEqualTo("2");
      assertThat(other.reasons())
          .containsExactly("']' expected", "'}' expected", "']' closes nothing");
    }

    @Test
    void endsAStringAtTheEndOfItsLine() {
      ReadTree probe = read("{\n  \"SignName\": \"阿里云,\n  \"TemplateCode\": \"SMS_1\"\n}");

      assertThat(probe.text("SignName")).isEqualTo("阿里云,");
      assertThat(probe.text("TemplateCode")).isEqualTo("SMS_1");
      assertThat(probe.reasons()).containsExactly("closing quote missing");
    }

    @Test
    void keepsTextWithoutQuotesButOffersNoEditOfIt() {
      ReadTree probe = read("{\"SignName\": 阿里云, \"b\": 1}");

      assertThat(probe.text("SignName")).isEqualTo("阿里云");
      assertThat(probe.reasons()).containsExactly("text without quotes");
      assertThat(probe.textAt("SignName").replace(0, 1, "啊")).isNull();
      assertThat(probe.text("b")).isEqualTo("1");
    }

    @Test
    void keepsTheCharactersOfWrongEscapes() {
      ReadTree probe = read("[\"C:\\云\\u12g4\\u00\"]");

      assertThat(probe.text("0")).isEqualTo("C:云\\u12g4\\u00");
      assertThat(probe.reasons())
          .containsExactly(
              "unknown escape",
              "\\u without four hexadecimal digits",
              "\\u without four hexadecimal digits");
    }

    @Test
    void readsTheLinesBehindALineThatIsCutOff() {
      ReadTree probe =
          read(
              "{\"TemplateCode\":\"SMS_1\"}\n{\"TemplateCode\":\"SM\n{\"TemplateCode\":\"SMS_3\"}\n");

      assertThat(probe.document().roots()).hasSize(3);
      MapValue last = (MapValue) probe.document().roots().get(2);
      TextValue code = (TextValue) last.entry("TemplateCode").value();
      assertThat(code.text().value()).isEqualTo("SMS_3");
    }

    @Test
    void tellsACommentWithoutEnd() {
      assertThat(read("{\"a\": 1} /* 短信").reasons()).containsExactly("comment is not closed");
    }

    @Test
    void tellsOnlyTheFirstProblems() {
      assertThat(read("{,".repeat(1000)).reasons()).hasSize(20);
    }

    @Test
    void leavesOutWhatIsNestedTooDeeply() {
      ReadTree probe = read("{\"a\": " + "[".repeat(1_000_000) + ", \"b\": 2}");
      assertThat(probe.reasons()).contains("nested too deeply, left out");

      String nested = "[".repeat(2000) + "1" + "]".repeat(2000);
      ReadTree closed = read("{\"deep\": " + nested + ", \"b\": 2}");
      assertThat(closed.text("b")).isEqualTo("2");
      assertThat(closed.reasons()).containsExactly("nested too deeply, left out");

      assertThat(read("{\"a\":".repeat(300_000)).reasons()).isNotEmpty();
      assertThat(read("]".repeat(1_000_000)).reasons()).hasSize(1);
    }
  }

  @Nested
  class Replacements {

    @Test
    void areWrittenWithTheEscapesOfJson() {
      Text text = read("{\"TemplateContent\": \"验证码${code}，勿泄露\"}").textAt("TemplateContent");

      assertThat(text.replace(0, 3, "\"码\"\\\n\u0001").replacement())
          .isEqualTo("\\\"码\\\"\\\\\\n\\u0001");
    }

    @Test
    void stayInAsciiWhereTheLiteralIs() {
      Text text =
          read("{\"TemplateContent\": \"\\u9a8c\\u8bc1 ${code}\"}").textAt("TemplateContent");

      assertThat(text.replace(0, 2, "验证码").replacement()).isEqualTo("\\u9a8c\\u8bc1\\u7801");
      assertThat(text.replace(0, 1, "验").location().written()).isEqualTo("\\u9a8c");
    }

    @Test
    void areWrittenAsTheyAreWhereTheLiteralIsMixed() {
      Text text = read("['\\u9a8c证']").textAt("0");

      assertThat(text.replace(0, 2, "'码'").replacement()).isEqualTo("\\'码\\'");
    }
  }
}
