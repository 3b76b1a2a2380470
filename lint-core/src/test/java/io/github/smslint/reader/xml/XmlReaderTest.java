package io.github.smslint.reader.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

  private static ReadTree read(String content) {
    ReadTree probe = new ReadTree(new XmlReader().read(SourceFile.of("sms.xml", content)));
    probe.checkSound();
    return probe;
  }

  @Nested
  class WellFormed {

    @Test
    void readsTheProfilesOfAPom() {
      ReadTree pom =
          read(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <properties>
                  <sms.signName>阿里云短信测试</sms.signName>
                  <sms.empty/>
                </properties>
                <profiles>
                  <profile>
                    <id>dev</id>
                  </profile>
                  <profile>
                    <id>prod</id>
                    <!-- 正式环境 -->
                    <properties>
                      <sms.endpoint>
                        dysmsapi.aliyuncs.com
                      </sms.endpoint>
                    </properties>
                  </profile>
                </profiles>
              </project>
              """);

      assertThat(pom.reasons()).isEmpty();
      assertThat(pom.keys("project"))
          .containsExactly("xmlns", "modelVersion", "properties", "profiles");
      assertThat(pom.text("project", "properties", "sms.signName")).isEqualTo("阿里云短信测试");
      assertThat(pom.text("project", "properties", "sms.empty")).isEmpty();
      assertThat(pom.keys("project", "profiles")).containsExactly("profile", "profile");
      MapValue profiles = (MapValue) pom.value("project", "profiles");
      MapValue prod = (MapValue) profiles.entries().get(1).value();
      MapValue properties = (MapValue) prod.entry("properties").value();
      Text endpoint = ((TextValue) properties.entry("sms.endpoint").value()).text();
      assertThat(endpoint.value()).isEqualTo("dysmsapi.aliyuncs.com");
      assertThat(endpoint.location().start()).isEqualTo(new Position(17, 11));
      assertThat(pom.document().comments().get(0).text().value()).isEqualTo(" 正式环境 ");
    }

    @Test
    void readsTheAttributesOfSpringBeans() {
      ReadTree beans =
          read(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <!DOCTYPE beans PUBLIC "-//SPRING//DTD BEAN 2.0//EN"
                  "https://www.springframework.org/dtd/spring-beans-2.0.dtd">
              <beans>
                <bean id="smsClient" class='com.aliyun.dysmsapi20170525.Client'>
                  <property name="accessKeyId" value="LTAI5tMadeUpForTestsOnly"/>
                  <property name="remark"
                            value="a &lt; b &amp;&#x20;短信 &quot;云&quot;"/>
                  <property name="signName"><value>阿里云</value></property>
                </bean>
              </beans>
              """);

      assertThat(beans.reasons()).isEmpty();
      assertThat(beans.keys("beans", "bean"))
          .containsExactly("id", "class", "property", "property", "property");
      MapValue bean = (MapValue) beans.value("beans", "bean");
      assertThat(beans.text("beans", "bean", "property", "value"))
          .isEqualTo("LTAI5tMadeUpForTestsOnly");
      assertThat(beans.position("LTAI", "beans", "bean", "property", "value"))
          .isEqualTo(new Position(6, 41));
      TextValue remark = text(bean.entries().get(3), "value");
      assertThat(remark.text().value()).isEqualTo("a < b & 短信 \"云\"");
      assertThat(remark.text().locate(2, 3).written()).isEqualTo("&lt;");
      assertThat(beans.written(remark.span())).startsWith("\"a &lt;").endsWith("&quot;\"");
      assertThat(text(bean.entries().get(4), "value").text().value()).isEqualTo("阿里云");
    }

    @Test
    void tellsKeysAndElementsWithTheirPlaces() {
      ReadTree probe = read("<sms><sign  kind=\"test\"> 云 </sign><code>SMS_1</code></sms>");
      MapValue sms = (MapValue) probe.value("sms");
      Entry sign = sms.entries().get(0);
      Entry code = sms.entries().get(1);

      assertThat(sign.kind()).isEqualTo(Entry.Kind.PAIR);
      assertThat(probe.written(sign.keySpan())).isEqualTo("sign");
      assertThat(probe.written(sign.value().span())).isEqualTo("<sign  kind=\"test\"> 云 </sign>");
      assertThat(probe.keys("sms", "sign")).containsExactly("kind", "");
      assertThat(probe.text("sms", "sign", "")).isEqualTo("云");
      Entry kind = ((MapValue) sign.value()).entries().get(0);
      assertThat(probe.written(kind.span())).isEqualTo("kind=\"test\"");
      assertThat(probe.written(code.span())).isEqualTo("code>SMS_1");
    }

    @Test
    void keepsTextsBetweenChildrenInTheirOrder() {
      ReadTree mapper =
          read(
              """
              <select id="list">
                SELECT code FROM sms_template
                <where><if test="sign != null">sign = #{sign}</if></where>
                ORDER BY code
              </select>
              """);

      assertThat(mapper.keys("select")).containsExactly("id", "", "where", "");
      assertThat(mapper.text("select", "")).isEqualTo("SELECT code FROM sms_template");
      assertThat(mapper.text("select", "where", "if", "")).isEqualTo("sign = #{sign}");
    }

    @Test
    void decodesReferencesAndKeepsUnknownOnes() {
      ReadTree probe = read("<a>&#x4e00;&#20013;&amp;&lt;&gt;&quot;&apos;&nbsp;&#x1F600;x</a>");

      assertThat(probe.text("a")).isEqualTo("一中&<>\"'&nbsp;\uD83D\uDE00x");
      assertThat(probe.textAt("a").locate(0, 1).written()).isEqualTo("&#x4e00;");
      assertThat(probe.position("x", "a")).isEqualTo(new Position(1, 60));
      assertThat(probe.reasons()).isEmpty();
    }

    @Test
    void readsCdataSectionsAsTheyAre() {
      ReadTree probe = read("<a>\n  <![CDATA[\n您的验证码<b>&amp;${code}]] ]]>\n</a>");

      assertThat(probe.text("a")).isEqualTo("您的验证码<b>&amp;${code}]]");
      assertThat(probe.position("您", "a")).isEqualTo(new Position(3, 1));
      assertThat(probe.written(probe.value("a").span())).startsWith("<![CDATA[").endsWith("]]>");
    }

    @Test
    void joinsTextCdataAndWhatStandsAroundComments() {
      ReadTree probe = read("<a>您的<!-- 注 -->验证码<![CDATA[<>]]> 是&amp;<?x y?></a>");
      Text text = probe.textAt("a");

      assertThat(text.value()).isEqualTo("您的验证码<> 是&");
      assertThat(text.pieces()).hasSize(4);
      assertThat(text.isInOneLiteral(1, 3)).isFalse();
      assertThat(probe.document().comments()).hasSize(1);
    }

    @Test
    void normalisesLineEndsAndBlanksInAttributes() {
      ReadTree probe = read("<a b='x\r\n\ty&#10;z'><c>1\r\n2\r3</c></a>");

      assertThat(probe.text("a", "b")).isEqualTo("x  y\nz");
      assertThat(probe.text("a", "c")).isEqualTo("1\n2\n3");
    }

    @Test
    void tellsACaretForAnEmptyElement() {
      ReadTree probe = read("<a><b></b><c>  </c><d/><e x=''/></a>");

      assertThat(probe.value("a", "b").span()).isEqualTo(new Span(6, 6));
      assertThat(probe.textAt("a", "b").replace(0, 0, "<").replacement()).isEqualTo("&lt;");
      assertThat(probe.value("a", "c").span()).isEqualTo(new Span(13, 13));
      assertThat(probe.textAt("a", "d").replace(0, 0, "x")).isNull();
      assertThat(probe.keys("a", "e")).containsExactly("x");
    }

    @Test
    void readsNothingFromOutsideAndExpandsNoEntity() {
      ReadTree probe =
          read(
              """
              <!DOCTYPE a [
                <!-- it's a > trap ]> -->
                <!ENTITY passwords SYSTEM "file:///etc/passwd">
                <!ENTITY lol "<x>]>&lol;&lol;</x>">
              ]>
              <a>&passwords;&lol;</a>
              """);

      assertThat(probe.text("a")).isEqualTo("&passwords;&lol;");
      assertThat(probe.reasons()).isEmpty();
    }

    @Test
    void findsNoEntryInAnEmptyFile() {
      assertThat(read("").keys()).isEmpty();
      assertThat(read("<!-- 空 -->").reasons()).isEmpty();
    }
  }

  @Nested
  class Broken {

    @Test
    void closesWhatTheElementAroundItCloses() {
      ReadTree probe = read("<sms><sign>云<code>SMS_1</code></sms>");

      assertThat(probe.text("sms", "sign", "code")).isEqualTo("SMS_1");
      assertThat(probe.reasons()).containsExactly("element is not closed");
      assertThat(probe.written(probe.document().problems().get(0).span())).isEqualTo("sign");
    }

    @Test
    void ignoresAnEndTagThatClosesNothing() {
      ReadTree probe = read("<sms></sign><code>SMS_1</code></sms></sms>");

      assertThat(probe.text("sms", "code")).isEqualTo("SMS_1");
      assertThat(probe.reasons())
          .containsExactly("end tag without a start tag", "end tag without a start tag");
    }

    @Test
    void keepsWhatStandsBeforeTheEndOfATruncatedFile() {
      assertThat(read("<sms><sign>阿里").text("sms", "sign")).isEqualTo("阿里");
      assertThat(read("<sms><sign name='阿里").text("sms", "sign", "name")).isEqualTo("阿里");
      assertThat(read("<sms><![CDATA[阿里").text("sms")).isEqualTo("阿里");
      assertThat(read("<sms>云<!-- 阿里").reasons())
          .containsExactly("element is not closed", "comment is not closed");
    }

    @Test
    void keepsBareMarksInTexts() {
      ReadTree probe = read("<sms>余额 < 5 & 已停机&#0;，<3</sms>");

      assertThat(probe.text("sms")).isEqualTo("余额 < 5 & 已停机&#0;，<3");
      assertThat(probe.reasons())
          .containsExactly(
              "'<' is written &lt;",
              "'&' is written &amp;",
              "no such character",
              "'<' is written &lt;");
    }

    @Test
    void endsAValueWhoseQuoteIsMissing() {
      ReadTree probe =
          read(
              """
              <beans>
                <property name="signName value="云"/>
                <property name="endpoint/>
                <property name="region
                          value="cn-hangzhou"/>
                <property name="code" value="SMS_1"/>
              </beans>
              """);
      MapValue beans = (MapValue) probe.value("beans");

      assertThat(beans.entries()).hasSize(4);
      assertThat(text(beans.entries().get(1), "name").text().value()).isEqualTo("endpoint");
      assertThat(text(beans.entries().get(3), "value").text().value()).isEqualTo("SMS_1");
      assertThat(probe.reasons()).contains("closing quote missing");
    }

    @Test
    void readsOnInABareComparisonInAnAttribute() {
      ReadTree probe = read("<if test=\"a < b\"><x/></if>");

      assertThat(probe.text("if", "test")).isEqualTo("a < b");
      assertThat(probe.reasons()).containsExactly("'<' is written &lt;");
    }

    @Test
    void keepsAttributesWithoutQuotesOrValue() {
      ReadTree probe = read("<input disabled value=云 kind=x/>");

      assertThat(probe.keys("input")).containsExactly("disabled", "value", "kind");
      assertThat(probe.text("input", "value")).isEqualTo("云");
      assertThat(probe.text("input", "kind")).isEqualTo("x");
      assertThat(probe.textAt("input", "value").replace(0, 1, "x y")).isNull();
      assertThat(probe.reasons()).containsExactly("attribute without a value");
    }

    @Test
    void readsTagsThatAreNotFinished() {
      ReadTree probe = read("<a><b x='1' <c>云</c ></b junk></a");

      assertThat(probe.text("a", "b", "c")).isEqualTo("云");
      assertThat(probe.reasons()).containsExactly("'>' expected", "'>' expected", "'>' expected");
    }

    @Test
    void readsOnBehindADeclarationThatIsNotFinished() {
      assertThat(read("<?xml version='1.0'>\n<a>云</a>").text("a")).isEqualTo("云");
      assertThat(read("<!DOCTYPE a PUBLIC \"x>\n<a>云</a>").text("a")).isEqualTo("云");
      assertThat(read("<!DOCTYPE a [ <!-- ").reasons())
          .containsExactly("declaration is not closed");
    }

    @Test
    void keepsTextOutsideOfTheRootElement() {
      ReadTree probe = read("短信<a/><b/>");

      assertThat(probe.keys()).containsExactly("", "a", "b");
      assertThat(probe.reasons()).containsExactly("text outside of the root element");
    }

    @Test
    void leavesOutWhatIsNestedTooDeeply() {
      String nested = "<d>x".repeat(2000) + "云" + "</d>".repeat(2000);
      ReadTree probe = read("<a>" + nested + "<b>文</b></a>");

      assertThat(probe.text("a", "b")).isEqualTo("文");
      assertThat(probe.reasons()).containsExactly("nested too deeply, left out");
      assertThat(read("<a>".repeat(300_000)).reasons()).hasSize(20);
      assertThat(read("<a b=\"".repeat(100_000)).reasons()).hasSize(20);
      assertThat(read("<a b='\n<?".repeat(100_000)).reasons()).hasSize(20);
    }
  }

  @Nested
  class Replacements {

    @Test
    void areWrittenAsTheirPlaceWants() {
      ReadTree probe = read("<a b='云' c=\"云\">云<d><![CDATA[云云]]></d></a>");
      String marks = "<\"'&>";

      assertThat(replacement(probe.textAt("a", "b"), marks)).isEqualTo("&lt;\"&apos;&amp;>");
      assertThat(replacement(probe.textAt("a", "c"), marks)).isEqualTo("&lt;&quot;'&amp;>");
      assertThat(replacement(probe.textAt("a", ""), marks)).isEqualTo("&lt;\"'&amp;&gt;");
      assertThat(replacement(probe.textAt("a", "d"), marks)).isEqualTo(marks);
      assertThat(probe.textAt("a", "d").replace(0, 1, "a]]>b")).isNull();
      assertThat(probe.textAt("a", "b").replace(0, 1, "\u0001")).isNull();
    }

    private static String replacement(Text text, String replacement) {
      return text.replace(0, 1, replacement).replacement();
    }
  }

  private static TextValue text(Entry entry, String key) {
    return (TextValue) ((MapValue) entry.value()).entry(key).value();
  }
}
