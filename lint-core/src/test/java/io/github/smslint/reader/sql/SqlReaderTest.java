package io.github.smslint.reader.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.ReadTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlReaderTest {

  @Test
  void readsRowsUnderTheNamesOfTheirColumns() {
    ReadTree tree =
        ReadTree.sql(
            """
            -- 短信渠道
            INSERT INTO `db`.`system_sms_channel` (`id`, `signature`, code, api_key, remark) VALUES
            (2, '小满''商城', 'ALIYUN', 'LTAI\\'x', NULL),
            (4, "测试\\"渠道", 'TENCENT', CONCAT('a', 'b'), 'x');
            """);

    assertThat(tree.keys()).containsExactly("system_sms_channel");
    assertThat(tree.keys("system_sms_channel", "0"))
        .containsExactly("id", "signature", "code", "api_key");
    assertThat(tree.text("system_sms_channel", "0", "id")).isEqualTo("2");
    assertThat(tree.text("system_sms_channel", "0", "signature")).isEqualTo("小满'商城");
    assertThat(tree.text("system_sms_channel", "0", "api_key")).isEqualTo("LTAI'x");
    assertThat(tree.text("system_sms_channel", "1", "signature")).isEqualTo("测试\"渠道");
    assertThat(tree.keys("system_sms_channel", "1"))
        .containsExactly("id", "signature", "code", "remark");
    assertThat(tree.written(tree.place("'", "system_sms_channel", "0", "signature")))
        .isEqualTo("''");
    assertThat(tree.comments()).containsExactly("短信渠道");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void takesTheColumnsOfTheTableWhereAnInsertNamesNone() {
    ReadTree tree =
        ReadTree.sql(
            """
            CREATE TABLE IF NOT EXISTS "sys_config" (
              config_id bigint NOT NULL DEFAULT nextval('s', 1),
              "config_key" varchar(100) COMMENT 'a, b',
              config_value numeric(10, 2),
              PRIMARY KEY (config_id), CONSTRAINT c UNIQUE (config_key)
            );
            insert into public."SYS_CONFIG" values (1, N'sms.sign-name', E'小\\u6ee1\\n', 3);
            """);

    assertThat(tree.keys("SYS_CONFIG", "0"))
        .containsExactly("config_id", "config_key", "config_value", "");
    assertThat(tree.text("SYS_CONFIG", "0", "config_value")).isEqualTo("小u6ee1\n");
  }

  @Test
  void aBackslashIsOneWhereTheScriptIsNotOfMysql() {
    ReadTree tree = ReadTree.sql("insert into sms_path (a, b) values ('C:\\', 'aliyun');");

    assertThat(tree.text("sms_path", "0", "a")).isEqualTo("C:\\");
    assertThat(tree.text("sms_path", "0", "b")).isEqualTo("aliyun");
  }

  @Test
  void readsWhatAnUpdateSetsAndWhereItDoes() {
    ReadTree tree =
        ReadTree.sql(
            """
            UPDATE sys_config SET config_value = '小满', version = version + 1
            WHERE config_key = 'sms.sign-name' AND deleted = 0;
            INSERT INTO sms_sign SET name = '小满', status = 1;
            """);

    assertThat(tree.keys("sys_config", "0"))
        .containsExactly("config_value", "config_key", "deleted");
    assertThat(tree.text("sms_sign", "0", "name")).isEqualTo("小满");
  }

  @Test
  void readsWhatIsSelectedInPlaceOfValues() {
    ReadTree tree =
        ReadTree.sql(
            """
            INSERT INTO sms_template (id, content, channel)
            SELECT 9, '您的验证码为${code}', COALESCE((SELECT id FROM c WHERE d = 'x'), 4) FROM dual;
            insert all into sms_sign (name) values ('甲') into sms_sign (name) values (q'[乙's]')
            select * from dual;
            """);

    assertThat(tree.text("sms_template", "0", "content")).isEqualTo("您的验证码为${code}");
    assertThat(tree.text("sms_sign", "0", "name")).isEqualTo("甲");
    assertThat(tree.text("sms_sign", "1", "name")).isEqualTo("乙's");
  }

  @Test
  void skipsRowsWithoutAWordAboutSmsAndWhatWasSent() {
    ReadTree tree =
        ReadTree.sql(
            """
            INSERT INTO user (name) VALUES ('张三'), ('aliyun'), ('李四');
            INSERT INTO sys_sms_log (template_content) VALUES ('您的验证码是1234');
            """);

    assertThat(tree.keys()).containsExactly("user");
    assertThat(tree.text("user", "0", "name")).isEqualTo("aliyun");
  }

  @Test
  void goesOnBehindCopiedDataFunctionsAndOpenQuotes() {
    ReadTree tree =
        ReadTree.sql(
            """
            COPY public.sms_user (id, name) FROM stdin;
            1\tit's (
            \\.
            CREATE FUNCTION f() RETURNS text AS $body$ select 'x $body$ LANGUAGE sql;
            INSERT INTO sms_a (x) VALUES ('ok');
            INSERT INTO sms_b (x) VALUES ('open);
            INSERT INTO sms_c (x) VALUES (7);
            """);

    assertThat(tree.text("sms_a", "0", "x")).isEqualTo("ok");
    assertThat(tree.text("sms_c", "0", "x")).isEqualTo("7");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void knowsAllKindsOfComments() {
    ReadTree tree =
        ReadTree.sql("/* 一 */ # 二\n-- 三\nINSERT INTO `sms_a` VALUES ('# -- /*' /* 四 */);");

    assertThat(tree.comments()).isEqualTo(List.of(" 一 ", "二", "三", " 四 "));
    assertThat(tree.text("sms_a", "0", "")).isEqualTo("# -- /*");
  }

  @Test
  void writesAsTheQuotesAndTheDatabaseAllow() {
    ReadTree mysql = ReadTree.sql("INSERT INTO `sms_a` (`x`) VALUES ('甲乙');");
    ReadTree standard = ReadTree.sql("INSERT INTO sms_a (x) VALUES ('甲乙');");

    assertThat(mysql.replacing("乙", "it's\\", "sms_a", "0", "x")).contains("'甲it''s\\\\'");
    assertThat(standard.replacing("乙", "it's\\", "sms_a", "0", "x")).contains("'甲it''s\\'");
  }
}
