package io.github.smslint.reader.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import org.junit.jupiter.api.Test;

class ShellReaderTest {

  @Test
  void readsVariablesOfAllKinds() {
    ReadTree tree =
        ReadTree.shell(
            """
            #!/bin/bash
            # 短信
            export ALIYUN_SMS_SIGN_NAME="小满 \\"商城\\"" REGION=cn-hangzhou # 签名
            readonly CODE='SMS_215125134'; if true; then local a=b; fi
            A=1 B=2 ./run.sh C=3
            EMPTY=
            echo D=4
            """);

    assertThat(tree.keys())
        .containsExactly("ALIYUN_SMS_SIGN_NAME", "REGION", "CODE", "a", "A", "B", "EMPTY");
    assertThat(tree.text("ALIYUN_SMS_SIGN_NAME")).isEqualTo("小满 \"商城\"");
    assertThat(tree.text("CODE")).isEqualTo("SMS_215125134");
    assertThat(tree.text("EMPTY")).isEmpty();
    assertThat(tree.comments()).containsExactly("!/bin/bash", "短信", "签名");
  }

  @Test
  void aDefaultCountsAndAReferenceIsAHole() {
    ReadTree tree =
        ReadTree.shell(
            """
            AK="${SMS_AK:-LTAI5tAbCdEfGhIjKlMnOpQr}"
            SIGN=${SMS_SIGN:=小满}商城
            HOST=$REGION.aliyuncs.com
            MUST=${X:?缺少}
            NOW=$(date +%s)
            """);

    assertThat(tree.text("AK")).isEqualTo("LTAI5tAbCdEfGhIjKlMnOpQr");
    assertThat(tree.text("SIGN")).isEqualTo("小满商城");
    Piece host = tree.textAt("HOST").pieces().get(0);
    assertThat(((Hole) host).reference()).isEqualTo("REGION");
    assertThat(tree.text("HOST")).isEqualTo("\uFFFC.aliyuncs.com");
    assertThat(tree.text("MUST")).isEqualTo("\uFFFC");
    assertThat(tree.textAt("NOW").isComplete()).isFalse();
  }

  @Test
  void aCallOfTheApiIsAMap() {
    ReadTree tree =
        ReadTree.shell(
            """
            RESULT=$(aliyun dysmsapi SendSms \\
              --PhoneNumbers "$PHONE" --SignName 小满商城 \\
              --TemplateCode=SMS_215125134 --force \\
              --TemplateParam '{"code":"1234"}')
            /usr/local/bin/aliyun dysmsapi QuerySmsSign --version 2017-05-25
            aliyun ecs DescribeInstances --RegionId cn-hangzhou
            """);

    assertThat(tree.keys()).containsExactly("aliyun", "RESULT");
    assertThat(tree.keys("aliyun", "0"))
        .containsExactly(
            "product", "action", "PhoneNumbers", "SignName", "TemplateCode", "TemplateParam");
    assertThat(tree.text("aliyun", "0", "TemplateCode")).isEqualTo("SMS_215125134");
    assertThat(tree.text("aliyun", "0", "TemplateParam")).isEqualTo("{\"code\":\"1234\"}");
    assertThat(tree.position("小", "aliyun", "0", "SignName")).isEqualTo(new Position(2, 38));
    assertThat(tree.text("aliyun", "1", "version")).isEqualTo("2017-05-25");
  }

  @Test
  void readsWhatOptionsHandOver() {
    ReadTree tree =
        ReadTree.shell(
            """
            docker run -d -e SMS_SIGN=小满 --env "SMS_CODE=SMS_1" \\
              -e OTHER shop:latest
            java -Xmx1g -Daliyun.sms.sign-name=商城 -jar app.jar --sms.code=SMS_2
            kubectl create secret generic s --from-literal=ak=LTAI5tAbCdEfGhIjKlMnOpQr
            """);

    assertThat(tree.keys())
        .containsExactly("SMS_SIGN", "SMS_CODE", "aliyun.sms.sign-name", "sms.code", "ak");
    assertThat(tree.text("SMS_CODE")).isEqualTo("SMS_1");
    assertThat(tree.text("aliyun.sms.sign-name")).isEqualTo("商城");
  }

  @Test
  void ofAHereDocumentTheAssignmentsAreEntries() {
    ReadTree tree =
        ReadTree.shell(
            """
            cat > .env <<EOF
            SMS_SIGN="小满"
            SMS_CODE=${CODE:-SMS_1}
            select * from t where a = b
            # no comment of the script
            EOF
            cat <<-'END'
            \tRAW=$X
            \tEND
            AFTER=1
            """);

    assertThat(tree.keys()).containsExactly("SMS_SIGN", "SMS_CODE", "RAW", "AFTER");
    assertThat(tree.text("SMS_SIGN")).isEqualTo("小满");
    assertThat(tree.text("SMS_CODE")).isEqualTo("SMS_1");
    assertThat(tree.text("RAW")).isEqualTo("$X");
    assertThat(tree.comments()).isEmpty();
  }

  @Test
  void casesSumsAndSubshellsDoNotStopTheReading() {
    ReadTree tree =
        ReadTree.shell(
            """
            case "$1" in
              prod) A=1 ;;
              *) echo "it's $((1 + 2)) `date`" ;;
            esac
            (cd x && B=2)
            arr=(a b c)
            [[ "$A" == "x=y" ]] && C=3
            f() { D=4; }
            """);

    assertThat(tree.keys()).containsExactly("A", "B", "arr", "C", "D");
  }

  @Test
  void writesAsTheQuotesAllow() {
    ReadTree tree = ReadTree.shell("A=\"甲乙\"\nB='甲乙'\nC=甲乙\nD=\"$X乙\"\n");

    assertThat(tree.replacing("乙", "${code}\"", "A")).contains("A=\"甲\\${code}\\\"\"");
    assertThat(tree.literal("B").notation().encode("it's")).isNull();
    assertThat(tree.literal("C").notation().encode("a b")).isNull();
    assertThat(tree.textAt("D").replace(1, 2, "a")).isNull();
  }

  @Test
  void anyDepthIsReadWithoutFailure() {
    ReadTree.shell("A=" + "$(".repeat(20_000) + "x").checkSound();
    ReadTree.shell("A=" + "${X:-".repeat(20_000) + "x").checkSound();
    ReadTree.shell("A=" + "\"$(".repeat(20_000) + "x").checkSound();
  }

  @Test
  void readsVariablesOfBatchFiles() {
    ReadTree tree =
        ReadTree.batch(
            "@echo off\r\nREM 短信\r\n:: 签名\r\nset SMS_SIGN=小满 商城\r\n"
                + "@set \"SMS_CODE=SMS_1\"\r\nset /p X=?\r\nset URL=http://%HOST%/100%\r\n");

    assertThat(tree.keys()).containsExactly("SMS_SIGN", "SMS_CODE", "URL");
    assertThat(tree.text("SMS_SIGN")).isEqualTo("小满 商城");
    assertThat(tree.text("SMS_CODE")).isEqualTo("SMS_1");
    assertThat(tree.text("URL")).isEqualTo("http://\uFFFC/100%");
    assertThat(tree.comments()).containsExactly("短信", "签名");
  }

  @Test
  void readsInstructionsOfDockerfiles() {
    ReadTree tree =
        ReadTree.dockerfile(
            """
            # 镜像
            FROM openjdk:17
            ARG SMS_CODE=SMS_1
            LABEL version="1.0" sign=小满
            ENV SMS_SIGN="小满 商城" \\
                # 区
                SMS_URL=https://dysmsapi.aliyuncs.com/?a=1&b=2 \\
                EMPTY=""
            ENV OLD_FORM 商城 一号
            RUN apk add curl && export A=b && \\
                echo done
            ENTRYPOINT ["java", "-Dsms.sign=商城", "-jar", "app.jar"]
            CMD java -Dsms.code=SMS_2 -jar app.jar
            """);

    assertThat(tree.keys())
        .containsExactly(
            "SMS_CODE", "SMS_SIGN", "SMS_URL", "EMPTY", "OLD_FORM", "A", "sms.sign", "sms.code");
    assertThat(tree.text("SMS_SIGN")).isEqualTo("小满 商城");
    assertThat(tree.text("SMS_URL")).isEqualTo("https://dysmsapi.aliyuncs.com/?a=1&b=2");
    assertThat(tree.text("OLD_FORM")).isEqualTo("商城 一号");
    assertThat(tree.text("sms.sign")).isEqualTo("商城");
    assertThat(tree.comments()).containsExactly("镜像", "区");
  }
}
