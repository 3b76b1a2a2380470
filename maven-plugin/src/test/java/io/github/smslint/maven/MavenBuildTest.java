package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class MavenBuildTest {

  private static final String ORDER = "shop-order/src/main/resources/application.yml";
  private static final String MEMBER = "shop-member/src/main/resources/application.yml";

  private final MavenProject order = project("shop-order");
  private final MavenProject member = project("shop-member");
  private final Properties told = new Properties();

  @Test
  void propertiesAreThoseOfTheModuleThatHoldsTheFile() {
    order.getProperties().setProperty("sms.sign", "青禾生鲜");
    member.getProperties().setProperty("sms.sign", "青禾会员");

    assertThat(build().inherited(ORDER, "sms.sign")).isEqualTo("青禾生鲜");
    assertThat(build().inherited(MEMBER, "sms.sign")).isEqualTo("青禾会员");
    assertThat(build().inherited(ORDER, "sms.code")).isNull();
    assertThat(build().inherited("deploy/.env", "sms.sign")).isNull();
  }

  @Test
  void aModuleIsKnownByItsCoordinates() {
    assertThat(build().inherited(ORDER, "project.artifactId")).isEqualTo("shop-order");
    assertThat(build().inherited(ORDER, "project.version")).isEqualTo("1.4.0");
  }

  @Test
  void profilesOfTheModuleAndOfItsParentsAreActive() {
    Profile profile = new Profile();
    profile.setId("prod");
    order.setActiveProfiles(List.of(profile));
    order.setInjectedProfileIds("com.qinghe.shop:shop:1.4.0", List.of("prod", "aliyun"));

    assertThat(build().activeProfiles(ORDER)).containsExactly("prod", "aliyun");
    assertThat(build().activeProfiles(MEMBER)).isEmpty();
    assertThat(build().activeProfiles("README.md")).isEmpty();
  }

  @Test
  void whatTheUserGaveIsTold() {
    told.setProperty("sms.sign", "青禾生鲜");

    assertThat(build().told("sms.sign")).isEqualTo("青禾生鲜");
    assertThat(build().told("sms.code")).isNull();
  }

  private MavenBuild build() {
    Modules modules =
        new Modules(Map.of("shop-order", order.getId(), "shop-member", member.getId()));
    return new MavenBuild(modules, List.of(order, member), told);
  }

  private static MavenProject project(String artifact) {
    Model model = new Model();
    model.setGroupId("com.qinghe.shop");
    model.setArtifactId(artifact);
    model.setVersion("1.4.0");
    return new MavenProject(model);
  }
}
