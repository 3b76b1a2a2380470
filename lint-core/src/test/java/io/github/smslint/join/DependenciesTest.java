package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.project.Dependency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The libraries that a pom.xml asks for reach the project. */
class DependenciesTest {

  @Test
  void thoseOfTheProjectItsManagementAndItsProfilesAreTold() {
    assertThat(
            told(
                """
                <project>
                  <artifactId>ruoyi-sms</artifactId>
                  <properties><sms.version>3.0.0</sms.version></properties>
                  <dependencyManagement><dependencies><dependency>
                    <groupId>com.aliyun</groupId>
                    <artifactId>dysmsapi20170525</artifactId>
                    <version>${sms.version}</version>
                  </dependency></dependencies></dependencyManagement>
                  <dependencies>
                    <dependency>
                      <groupId>com.aliyun</groupId>
                      <artifactId> aliyun-java-sdk-sms </artifactId>
                      <version>3.0.0-rc1</version>
                      <exclusions><exclusion>
                        <artifactId>aliyun-java-sdk-core</artifactId>
                      </exclusion></exclusions>
                    </dependency>
                  </dependencies>
                  <profiles><profile><dependencies><dependency>
                    <artifactId>sms4j</artifactId>
                    <version>${elsewhere}</version>
                  </dependency></dependencies></profile></profiles>
                  <build><plugins><plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                  </plugin></plugins></build>
                </project>
                """))
        .containsExactly(
            "com.aliyun:aliyun-java-sdk-sms:3.0.0-rc1",
            "com.aliyun:dysmsapi20170525:3.0.0",
            ":sms4j:null");
  }

  @Test
  void aBrokenFileTellsNone() {
    assertThat(told("<project><dependencies><dependency><artifactId/></dependency>")).isEmpty();
    assertThat(told("<project><dependencies>aliyun</dependencies></project>")).isEmpty();
  }

  private static List<String> told(String pom) {
    List<String> told = new ArrayList<>();
    for (Dependency dependency : new JoinedProject().file("pom.xml", pom).joined().dependencies()) {
      String version = dependency.version() == null ? "null" : dependency.version().value();
      String artifact = dependency.artifact().value().strip();
      if (!artifact.isEmpty()) {
        told.add(dependency.group() + ":" + artifact + ":" + version);
      }
    }
    return told;
  }
}
