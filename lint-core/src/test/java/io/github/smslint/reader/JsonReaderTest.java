package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
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

  private static DocumentProbe read(String content) {
    DocumentProbe probe =
        new DocumentProbe(new JsonReader().read(SourceFile.of("templates.json", content)));
    probe.checkSound();
    return probe;
  }

  @Nested
  class WellFormed {

    @Test
    void readsAnExportOfTemplates() {
      DocumentProbe export = read(EXPORT);

      assertThat(export.reasons()).isEmpty();
      assertThat(export.string("SmsTemplateList", "0", "TemplateContent"))
          .isEqualTo("您的验证码为：${code}，5分钟内有效。");
      assertThat(export.string("TotalCount")).isEqualTo("2");
      assertThat(export.string("SmsTemplateList", "1", "Reason", "RejectDate")).isEqualTo("null");
      assertThat(export.keys("SmsTemplateList", "1"))
          .containsExactly("TemplateCode", "TemplateContent", "OuterTemplateType", "Reason");
    }

    @Test
    void findsThePlaceOfACharacterBehindEscapes() {
      DocumentProbe export = read(EXPORT);
      String[] path = {"SmsTemplateList", "1", "TemplateContent"};

      assertThat(export.string(path)).isEqualTo("尊敬的客户，订单\"${orderNo}\"已发货\n请查收");
      assertThat(export.placeOf("客", path)).isEqualTo(new Position(16, 30));
      assertThat(export.placeOf("，", path)).isEqualTo(new Position(16, 42));
      assertThat(export.placeOf("$", path)).isEqualTo(new Position(16, 47));
      Text text = export.text(path);
      int customer = text.value().indexOf("客");
      assertThat(text.locate(customer, customer + 1).written()).isEqualTo("\\u5ba2");
    }

    @Test
    void tellsKeysWithoutAndStringsWithTheirQuotes() {
      DocumentProbe probe = read("{\"SignName\" : \"阿里云\"}");
      Entry entry = ((MapValue) probe.value()).entries().get(0);

      assertThat(entry.kind()).isEqualTo(Entry.Kind.PAIR);
      assertThat(probe.written(entry.keySpan())).isEqualTo("SignName");
      assertThat(probe.written(entry.value().span())).isEqualTo("\"阿里云\"");
      assertThat(probe.text("SignName").location().written()).isEqualTo("阿里云");
      assertThat(probe.written(probe.value().span())).isEqualTo("{\"SignName\" : \"阿里云\"}");
    }

    @Test
    void decodesAllEscapes() {
      DocumentProbe probe = read("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\\uD83D\"]");

      assertThat(probe.string("0")).isEqualTo("\"\\/\b\f\n\r\tA\uD83D\uDE00\uD83D");
      assertThat(probe.text("0").locate(9, 11).written()).isEqualTo("\\ud83d\\ude00");
      assertThat(probe.text("0").locate(10, 11).written()).isEqualTo("\\ud83d\\ude00");
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
      DocumentProbe probe =
          read("{\"TemplateCode\":\"SMS_1\"}\n\n{\"TemplateCode\":\"SMS_2\"}\r\n[]\n\"文本\" 7");

      assertThat(probe.document().roots()).hasSize(5);
      assertThat(probe.reasons()).isEmpty();
    }

    @Test
    void readsAFileWithAByteOrderMark() {
      byte[] bytes = "\uFEFF{\"SignName\":\"阿里云\"}".getBytes(StandardCharsets.UTF_8);
      DocumentProbe probe =
          new DocumentProbe(new JsonReader().read(new SourceFile("sign.json", bytes)));

      assertThat(probe.string("SignName")).isEqualTo("阿里云");
      assertThat(probe.placeOf("阿", "SignName")).isEqualTo(new Position(1, 14));
    }

    @Test
    void findsNothingInAnEmptyFile() {
      assertThat(read("").document().roots()).isEmpty();
      assertThat(read(" \n").reasons()).isEmpty();
    }

    @Test
    void readsAPostmanCollection() {
      DocumentProbe collection =
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
      assertThat(collection.string("item", "0", "request", "body", "raw"))
          .isEqualTo("{\n  \"TemplateParam\": \"{\\\"code\\\":\\\"{{code}}\\\"}\"\n}");
      assertThat(collection.string("variable", "0", "value")).isEqualTo("1234");
    }
  }

  @Nested
  class Tolerated {

    @Test
    void readsConfigurationWithCommentsAndTrailingCommas() {
      DocumentProbe config =
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
      assertThat(config.string("url")).isEqualTo("http://dysmsapi.aliyuncs.com");
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
      DocumentProbe probe =
          read("{accessKeyId: 'LTAI5tMadeUpForTestsOnly', $sign_1: 'it\\'s \"云\"'}");

      assertThat(probe.reasons()).isEmpty();
      assertThat(probe.string("accessKeyId")).isEqualTo("LTAI5tMadeUpForTestsOnly");
      assertThat(probe.string("$sign_1")).isEqualTo("it's \"云\"");
    }

    @Test
    void readsTheNumbersOfJson5() {
      DocumentProbe probe = read("[0x1F, +1, .5, 5., -Infinity, NaN, 1e-3, true, false, null]");

      assertThat(probe.reasons()).isEmpty();
      assertThat(probe.string("4")).isEqualTo("-Infinity");
    }
  }

  @Nested
  class Broken {

    @Test
    void keepsWhatStandsBeforeTheEndOfATruncatedFile() {
      DocumentProbe probe = read(EXPORT.substring(0, EXPORT.indexOf("有效")));

      assertThat(probe.string("SmsTemplateList", "0", "TemplateContent"))
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
      DocumentProbe probe = read("{\"SignName\": \"云\" \"TemplateCode\": \"SMS_1\", \"x\": 1}");

      assertThat(probe.keys()).containsExactly("SignName", "TemplateCode", "x");
      assertThat(probe.reasons()).containsExactly("',' expected");
    }

    @Test
    void goesOnBehindAMissingColonOrValue() {
      DocumentProbe probe = read("{\"a\" 1, \"b\":, \"c\", \"d\": 4, \"e\":}");

      assertThat(probe.keys()).containsExactly("a", "b", "c", "d", "e");
      assertThat(probe.string("a")).isEqualTo("1");
      assertThat(probe.string("b")).isEmpty();
      assertThat(probe.string("d")).isEqualTo("4");
      assertThat(probe.reasons())
          .containsExactly("':' expected", "value expected", "':' expected", "value expected");
    }

    @Test
    void closesWhatTheBracketAroundItCloses() {
      DocumentProbe probe = read("{\"list\": [{\"a\": 1, \"b\": [2], \"sign\": \"云\"}");

      assertThat(probe.string("list", "0", "sign")).isEqualTo("云");

      DocumentProbe other = read("[{\"a\": [1 }, {\"b\": 2]]");
      assertThat(other.string("1", "b")).isEqualTo("2");
      assertThat(other.reasons())
          .containsExactly("']' expected", "'}' expected", "']' closes nothing");
    }

    @Test
    void endsAStringAtTheEndOfItsLine() {
      DocumentProbe probe = read("{\n  \"SignName\": \"阿里云,\n  \"TemplateCode\": \"SMS_1\"\n}");

      assertThat(probe.string("SignName")).isEqualTo("阿里云,");
      assertThat(probe.string("TemplateCode")).isEqualTo("SMS_1");
      assertThat(probe.reasons()).containsExactly("closing quote missing");
    }

    @Test
    void keepsTextWithoutQuotesButOffersNoEditOfIt() {
      DocumentProbe probe = read("{\"SignName\": 阿里云, \"b\": 1}");

      assertThat(probe.string("SignName")).isEqualTo("阿里云");
      assertThat(probe.reasons()).containsExactly("text without quotes");
      assertThat(probe.text("SignName").replace(0, 1, "啊")).isNull();
      assertThat(probe.string("b")).isEqualTo("1");
    }

    @Test
    void keepsTheCharactersOfWrongEscapes() {
      DocumentProbe probe = read("[\"C:\\云\\u12g4\\u00\"]");

      assertThat(probe.string("0")).isEqualTo("C:云\\u12g4\\u00");
      assertThat(probe.reasons())
          .containsExactly(
              "unknown escape",
              "\\u without four hexadecimal digits",
              "\\u without four hexadecimal digits");
    }

    @Test
    void readsTheLinesBehindALineThatIsCutOff() {
      DocumentProbe probe =
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
      DocumentProbe probe = read("{\"a\": " + "[".repeat(1_000_000) + ", \"b\": 2}");
      assertThat(probe.reasons()).contains("nested too deeply, left out");

      String nested = "[".repeat(2000) + "1" + "]".repeat(2000);
      DocumentProbe closed = read("{\"deep\": " + nested + ", \"b\": 2}");
      assertThat(closed.string("b")).isEqualTo("2");
      assertThat(closed.reasons()).containsExactly("nested too deeply, left out");

      assertThat(read("{\"a\":".repeat(300_000)).reasons()).isNotEmpty();
      assertThat(read("]".repeat(1_000_000)).reasons()).hasSize(1);
    }
  }

  @Nested
  class Replacements {

    @Test
    void areWrittenWithTheEscapesOfJson() {
      Text text = read("{\"TemplateContent\": \"验证码${code}，勿泄露\"}").text("TemplateContent");

      assertThat(text.replace(0, 3, "\"码\"\\\n\u0001").replacement())
          .isEqualTo("\\\"码\\\"\\\\\\n\\u0001");
    }

    @Test
    void stayInAsciiWhereTheLiteralIs() {
      Text text = read("{\"TemplateContent\": \"\\u9a8c\\u8bc1 ${code}\"}").text("TemplateContent");

      assertThat(text.replace(0, 2, "验证码").replacement()).isEqualTo("\\u9a8c\\u8bc1\\u7801");
      assertThat(text.replace(0, 1, "验").location().written()).isEqualTo("\\u9a8c");
    }

    @Test
    void areWrittenAsTheyAreWhereTheLiteralIsMixed() {
      Text text = read("['\\u9a8c证']").text("0");

      assertThat(text.replace(0, 2, "'码'").replacement()).isEqualTo("\\'码\\'");
    }
  }
}
