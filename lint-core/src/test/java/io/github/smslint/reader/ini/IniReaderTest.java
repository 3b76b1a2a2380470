package io.github.smslint.reader.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.ReadTree;
import org.junit.jupiter.api.Test;

class IniReaderTest {

  @Test
  void readsSectionsAndPairsOfAllKinds() {
    ReadTree tree =
        ReadTree.ini(
            """
            ; 短信
            debug = off
            [aliyun_sms]
            access_key_id = LTAI5tAbCdEfGhIjKlMnOpQr ; 钥匙
            sign_name="小满; 商城" # 签名
            template code : SMS_215125134
            url = https://dysmsapi.aliyuncs.com/?a=b;c#d
            empty =
            flag
            [remote "origin"]
                fetch = +refs/heads/*:refs/remotes/origin/*
            """);

    assertThat(tree.keys()).containsExactly("debug", "aliyun_sms", "remote");
    assertThat(tree.text("aliyun_sms", "access_key_id")).isEqualTo("LTAI5tAbCdEfGhIjKlMnOpQr");
    assertThat(tree.text("aliyun_sms", "sign_name")).isEqualTo("小满; 商城");
    assertThat(tree.text("aliyun_sms", "url")).isEqualTo("https://dysmsapi.aliyuncs.com/?a=b;c#d");
    assertThat(tree.text("aliyun_sms", "empty")).isEmpty();
    assertThat(tree.text("remote", "origin", "fetch"))
        .isEqualTo("+refs/heads/*:refs/remotes/origin/*");
    assertThat(tree.comments()).containsExactly("短信", "钥匙", "签名");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void aPairOfAColonHasNoBlankInItsKey() {
    ReadTree tree = ReadTree.ini("sign: 小满\nproxy_pass http://x\nsee also: there\n");

    assertThat(tree.keys()).containsExactly("sign");
  }

  @Test
  void whatPythonInterpolatesIsAHole() {
    ReadTree tree = ReadTree.ini("[sms]\nsign = %(shop)s\nrate = 5%\n");

    assertThat(tree.textAt("sms", "sign").isComplete()).isFalse();
    assertThat(tree.text("sms", "rate")).isEqualTo("5%");
  }

  @Test
  void writesOnlyWhatEveryProgramReadsAlike() {
    ReadTree tree = ReadTree.ini("a = 甲乙\nb = \"甲乙\"\n");

    assertThat(tree.replacing("乙", "丙 丁", "a")).contains("a = 甲丙 丁\n");
    assertThat(tree.literal("a").notation().encode("x ;y")).isNull();
    assertThat(tree.literal("b").notation().encode("say \"x\"")).isNull();
    assertThat(tree.literal("b").notation().encode("${code}")).isNull();
  }

  @Test
  void readsNestedBraces() {
    ReadTree tree =
        ReadTree.ini(
            """
            include "base"
            sms.aliyun {
              access-key-id = ${?ALIYUN_ACCESS_KEY_ID}
              sign-name : "小满\\u5546城", // 签名
              templates = ["SMS_1", { code = SMS_2 }]
              proxy { host = localhost, port = 8080 }
              content = \"""尊敬的${name}\"""
              url = "https://"${host}/sms
            }
            sms.aliyun.region = cn-hangzhou # 区
            """);

    assertThat(tree.keys()).containsExactly("sms");
    assertThat(tree.text("sms", "aliyun", "sign-name")).isEqualTo("小满商城");
    assertThat(tree.text("sms", "aliyun", "templates", "1", "code")).isEqualTo("SMS_2");
    assertThat(tree.text("sms", "aliyun", "proxy", "port")).isEqualTo("8080");
    assertThat(tree.text("sms", "aliyun", "content")).isEqualTo("尊敬的${name}");
    assertThat(tree.text("sms", "aliyun", "region")).isEqualTo("cn-hangzhou");
    assertThat(tree.textAt("sms", "aliyun", "access-key-id").pieces().get(0).toString())
        .contains("ALIYUN_ACCESS_KEY_ID");
    assertThat(tree.textAt("sms", "aliyun", "url").pieces()).hasSize(3);
    assertThat(tree.comments()).containsExactly("签名", "区");
  }

  @Test
  void ofNginxOnlyTheBlocksRemain() {
    ReadTree tree =
        ReadTree.ini(
            """
            upstream aliyun-sms {
              server 10.0.0.1:8080 weight=5;
            }
            server {
              listen 80; # 端口
              location /sms/ {
                if ($host = 'a.b') { return 301 https://$host; }
                proxy_pass http://dysmsapi.aliyuncs.com;
                log_format main '$remote_addr sign=$status {';
              }
            }
            """);

    assertThat(tree.keys()).containsExactly("upstream aliyun-sms", "server");
    assertThat(tree.keys("upstream aliyun-sms")).isEmpty();
    assertThat(tree.keys("server")).containsExactly("location /sms/");
    assertThat(tree.comments()).containsExactly("端口");
  }
}
