package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointHostTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dysmsapi.aliyuncs.com",
        "https://dysmsapi.aliyuncs.com",
        "http://dysmsapi.aliyuncs.com:80/",
        "//dysmsapi.aliyuncs.com",
        " dysmsapi.aliyuncs.com ",
        "dysmsapi.aliyuncs.com.",
        "dysmsapi.aliyuncs.com/?callback=https://shop.example.com/",
        Text.HOLE + "://dysmsapi.aliyuncs.com/",
        "https://dysmsapi.aliyuncs.com/?Signature=" + Text.HOLE
      })
  void findsTheHostInAnEndpoint(String endpoint) {
    EndpointHost host = EndpointHost.in(endpoint);
    assertThat(host.name()).isEqualTo("dysmsapi.aliyuncs.com");
    assertThat(endpoint.substring(host.start(), host.end())).isEqualTo(host.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "https://", "/sms/send", Text.HOLE + "", "dysmsapi." + Text.HOLE})
  void givesNoneWhereItIsNotKnown(String endpoint) {
    assertThat(EndpointHost.in(endpoint)).isNull();
  }

  @Test
  void ofAPortlessPathTheFirstPartIsTheHost() {
    assertThat(EndpointHost.in("dysmsapi.aliyuncs.com//v1").name())
        .isEqualTo("dysmsapi.aliyuncs.com");
  }

  @Property
  void neverFails(@ForAll String endpoint) {
    EndpointHost host = EndpointHost.in(endpoint);
    assertThat(host == null || !host.name().isEmpty()).isTrue();
  }
}
