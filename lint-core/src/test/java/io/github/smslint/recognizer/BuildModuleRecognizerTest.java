package io.github.smslint.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.BuildProfile;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import org.junit.jupiter.api.Test;

class BuildModuleRecognizerTest {

  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>com.qinghe</groupId>
          <artifactId>shop</artifactId>
          <version>1.0</version>
        </parent>
        <artifactId>shop-sms</artifactId>
        <properties>
          <java.version>17</java.version>
          <sms.sign> 云店&amp;商城 </sms.sign>
        </properties>
        <build>
          <resources>
            <resource><directory>src/main/java</directory></resource>
            <resource><directory>src/main/resources</directory><filtering>true</filtering></resource>
          </resources>
        </build>
        <profiles>
          <profile>
            <id>dev</id>
            <activation><activeByDefault>true</activeByDefault></activation>
            <properties><sms.sign>阿里云短信测试</sms.sign></properties>
          </profile>
          <profile>
            <id>prod</id>
            <properties><sms.sign><![CDATA[云店商城]]></sms.sign></properties>
          </profile>
        </profiles>
      </project>
      """;

  @Test
  void tellsPropertiesWithTheirPlaces() {
    Text sign = module(POM).properties().get("sms.sign");

    assertThat(sign.value()).isEqualTo("云店&商城");
    assertThat(sign.location().written()).isEqualTo("云店&amp;商城");
    assertThat(sign.replace(0, 5, "A&B").replacement()).isEqualTo("A&amp;B");
  }

  @Test
  void tellsProfilesInTheirOrder() {
    BuildModule module = module(POM);

    assertThat(module.profiles()).extracting(BuildProfile::name).containsExactly("dev", "prod");
    assertThat(module.profile("dev").activeByDefault()).isTrue();
    assertThat(module.profile("prod").activeByDefault()).isFalse();
    assertThat(module.profile("prod").properties().get("sms.sign").value()).isEqualTo("云店商城");
    assertThat(module.profile("uat")).isNull();
  }

  @Test
  void tellsTheParentAndWhetherResourcesAreFiltered() {
    BuildModule module = module(POM);

    assertThat(module.artifactId()).isEqualTo("shop-sms");
    assertThat(module.parent()).isEqualTo("shop");
    assertThat(module.parentPath()).isEqualTo("../pom.xml");
    assertThat(module.isChildOfSpringBoot()).isFalse();
    assertThat(module.filters()).isTrue();
  }

  @Test
  void aParentFromARepositoryHasNoPath() {
    BuildModule module =
        module(
            "<project><parent><artifactId>spring-boot-starter-parent</artifactId>"
                + "<relativePath/></parent><build><resources><resource>"
                + "<filtering>false</filtering></resource></resources></build></project>");

    assertThat(module.parentPath()).isEmpty();
    assertThat(module.isChildOfSpringBoot()).isTrue();
    assertThat(module.filters()).isFalse();
  }

  @Test
  void anUnfinishedPomTellsWhatItHas() {
    BuildModule module =
        module(
            "<project><properties><sms.sign>云店商城</sms.sign><empty/><deep><a>b</a></deep>"
                + "</properties><profiles><profile><properties><x>y</x></properties></profile>"
                + "<profile><id>prod");

    assertThat(module.parent()).isNull();
    assertThat(module.properties().get("sms.sign").value()).isEqualTo("云店商城");
    assertThat(module.properties()).containsKey("empty").doesNotContainKey("deep");
    assertThat(module.profiles()).extracting(BuildProfile::name).containsExactly("default", "prod");
  }

  @Test
  void otherXmlIsNoModule() {
    assertThat(module("<beans><bean/></beans>")).isNull();
    assertThat(module("<project>shop</project>")).isNull();
    assertThat(module("")).isNull();
  }

  @Test
  void whatAProfileSetsHoldsInTheProfileOnly() {
    Document document = document(POM);
    FileFacts facts = new FileFacts(document.file());
    Recognizer.recognize(document, Settings.DEFAULT, facts);

    assertThat(facts.module().artifactId()).isEqualTo("shop-sms");
    assertThat(facts.configuration())
        .extracting(ConfigurationDocument::profiles)
        .containsExactly("", "dev", "prod");
    assertThat(facts.configuration().get(1).entries())
        .extracting(entry -> entry.key() + " = " + entry.value())
        .containsExactly("project.properties.sms.sign = 阿里云短信测试");
  }

  private static BuildModule module(String content) {
    return BuildModuleRecognizer.recognize(document(content));
  }

  private static Document document(String content) {
    return Readers.of(Format.XML).read(SourceFile.of("shop-sms/pom.xml", content));
  }
}
