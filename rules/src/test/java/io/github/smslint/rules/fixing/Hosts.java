package io.github.smslint.rules.fixing;

import java.util.List;
import java.util.function.UnaryOperator;

/** A file of each format that smslint reads. */
final class Hosts {

  private static final List<String> HASH =
      List.of("# 說明：驗證碼 ★", "", "#", "# $ { \" ' \\", "\t", "# 😀 ５");
  private static final List<String> SLASHES =
      List.of("// 說明：驗證碼 ★", "", "/* 會員 */", "// $ { \" ' \\", "\t", "// 😀 ５");
  private static final List<String> DASHES = List.of("-- 說明：驗證碼 ★", "", "-- 😀 ５");
  private static final List<String> SEMICOLONS = List.of("; 說明：驗證碼 ★", "", "# 😀 ５");
  private static final List<String> NONE = List.of("", "  ", "\t");

  static final List<Host> ALL =
      List.of(
          new Host("a.yml", "%\nsms:\n%\n  template-content: @\n%\n", HASH, plain()),
          new Host("a.yml", "%\nsms: {a: 1, template-content: '@'}\n%\n", HASH, Hosts::doubled),
          new Host("a.yml", "%\nsms:\n  template-content: \"@\" # 驗\n%\n", HASH, Hosts::escaped),
          new Host(
              "a.yml", "%\nsms:\n  template-content: >-\n    甲，\n    @\n    乙\n", HASH, plain()),
          new Host(
              "a.properties", "%\naliyun.sms.template-content=@\n%\n", HASH, Hosts::backslashed),
          new Host("b.properties", "%\naliyun.sms.template-content = @\n%\n", HASH, Hosts::inAscii),
          new Host(
              "a.json",
              "{%\n \"aliyun\": {\"sms\":%\n {\"templateContent\": \"@\"}}%\n}\n",
              NONE,
              Hosts::escaped),
          new Host("a.json", "{\"sms\": {\"templateContent\": \"@\"}}%\n", NONE, Hosts::inAscii),
          new Host(
              "a.xml",
              "<beans>%\n<bean class=\"com.aliyun.Sms\"><property name=\"templateContent\""
                  + " value=\"@\"/></bean>%\n</beans>\n",
              List.of("<!-- 驗證 ★ -->", "", "\t"),
              Hosts::inXml),
          new Host(
              "a.csv",
              "模板CODE,模板名称,模板内容,备注\nSMS_1,驗,\"@\",★\n%\n",
              List.of("SMS_2,登录,您好,驗", ""),
              text -> text.replace("\"", "\"\"")),
          new Host(".env", "%\nALIYUN_SMS_TEMPLATE_CONTENT='@' # 驗\n%\n", HASH, Hosts::unquoted),
          new Host(".env", "%\nALIYUN_SMS_TEMPLATE_CONTENT=@\n%\n", HASH, plain()),
          new Host(
              "a.toml", "%\n[aliyun.sms]\ntemplate-content = \"@\"\n%\n", HASH, Hosts::escaped),
          new Host("a.toml", "[aliyun.sms]\n%\ntemplate-content = '@'\n%\n", HASH, Hosts::unquoted),
          new Host("a.ini", "%\n[aliyun_sms]\ntemplate_content = @\n%\n", SEMICOLONS, plain()),
          new Host(
              "a.sh",
              "#!/bin/sh\n%\nexport ALIYUN_SMS_TEMPLATE_CONTENT=\"@\"\n%\n",
              HASH,
              text -> escaped(text).replace("$", "\\$").replace("`", "\\`")),
          new Host("a.sh", "%\nALIYUN_SMS_TEMPLATE_CONTENT='@'\n%\n", HASH, Hosts::unquoted),
          new Host(
              "Dockerfile",
              "FROM openjdk:17\n%\nENV ALIYUN_SMS_TEMPLATE_CONTENT=\"@\"\n%\n",
              HASH,
              text -> escaped(text).replace("$", "\\$")),
          new Host(
              "a.tfvars",
              "%\naliyun_sms_template_content = \"@\"\n%\n",
              HASH,
              text -> escaped(text).replace("${", "$${").replace("%{", "%%{")),
          new Host(
              "a.sql",
              "%\ninsert into sms_template (template_code, template_content) values\n%\n"
                  + "  ('SMS_478215037', '@');\n%\n",
              DASHES,
              text -> text.replace("\\", "\\\\").replace("'", "''")),
          new Host(
              "A.java",
              "%\nclass A {\n%\n  static final String TEMPLATE_CONTENT = \"@\";\n%\n}\n",
              SLASHES,
              Hosts::escaped),
          new Host(
              "A.java",
              "class A {\n%\n  static final String TEMPLATE_CONTENT = \"甲\" + \"@\";\n}\n",
              SLASHES,
              Hosts::inAscii),
          new Host(
              "a.kt",
              "%\nobject A {\n%\n  const val TEMPLATE_CONTENT = \"@\"\n%\n}\n",
              SLASHES,
              text -> escaped(text).replace("$", "\\$")),
          new Host(
              "a.go", "package a\n%\nconst TemplateContent = \"@\"\n%\n", SLASHES, Hosts::escaped),
          new Host(
              "a.go",
              "package a\n%\nconst TemplateContent = `@`\n%\n",
              SLASHES,
              text -> text.replace("`", "")),
          new Host("a.py", "%\nTEMPLATE_CONTENT = \"@\"\n%\n", HASH, Hosts::escaped),
          new Host(
              "a.js",
              "%\nconst templateContent = '@'\n%\n",
              SLASHES,
              text -> text.replace("\\", "\\\\").replace("'", "\\'")),
          new Host("a.ts", "%\nconst templateContent = \"@\";\n%\n", SLASHES, Hosts::escaped),
          new Host(
              "a.php",
              "<?php\n%\n$config = ['template_content' => '@'];\n%\n",
              SLASHES,
              text -> text.replace("\\", "\\\\").replace("'", "\\'")),
          new Host(
              "A.cs",
              "%\nclass A {\n%\n  const string TemplateContent = \"@\";\n}\n",
              SLASHES,
              Hosts::escaped));

  private Hosts() {}

  private static UnaryOperator<String> plain() {
    return UnaryOperator.identity();
  }

  private static String unquoted(String text) {
    return text.replace("'", "");
  }

  private static String doubled(String text) {
    return text.replace("'", "''");
  }

  private static String backslashed(String text) {
    return text.replace("\\", "\\\\");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String inXml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String inAscii(String text) {
    StringBuilder out = new StringBuilder();
    for (char character : escaped(text).toCharArray()) {
      out.append(character < 0x7F ? "" + character : String.format("\\u%04x", (int) character));
    }
    return out.toString();
  }
}
