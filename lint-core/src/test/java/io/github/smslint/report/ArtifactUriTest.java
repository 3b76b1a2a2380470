package io.github.smslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactUriTest {

  @ParameterizedTest
  @CsvSource({
    "src/main/resources/application-prod.yml, src/main/resources/application-prod.yml",
    "打折 100%.properties, %E6%89%93%E6%8A%98%20100%25.properties",
    "a#b?c.yml, a%23b%3Fc.yml",
    "12:30.yml, 12%3A30.yml",
    "😀.json, %F0%9F%98%80.json",
    "/home/短信/a b.yml, file:///home/%E7%9F%AD%E4%BF%A1/a%20b.yml",
    "C:/shop/短信.yml, file:///C:/shop/%E7%9F%AD%E4%BF%A1.yml",
    "//server/share/a.yml, file://server/share/a.yml",
    "<text>, %3Ctext%3E",
  })
  void writesAPathAsAnAddress(String path, String uri) {
    assertThat(ArtifactUri.of(path)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"短信 模板/[验证码] {1}^|`\"<>\\.yml", "a\tb\u007F\u0085.yml", "a:b/c@d;e=f,g+h"})
  void theAddressLeadsBackToThePath(String path) {
    URI uri = URI.create(ArtifactUri.of(path));

    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getPath()).isEqualTo(path);
  }

  @Test
  void onlyPathsFromTheRootAreRelative() {
    assertThat(ArtifactUri.isRelative("sms/a.yml")).isTrue();
    assertThat(ArtifactUri.isRelative("c:a.yml")).isTrue();
    assertThat(ArtifactUri.isRelative("/sms/a.yml")).isFalse();
    assertThat(ArtifactUri.isRelative("D:/sms/a.yml")).isFalse();
  }
}
