package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.rule.Rule;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the rules of endpoints against each other: one fault is one finding. */
class HostRulesTest {

  private static final Rule[] RULES = {
    new UnknownEndpointRule(),
    new InternalEndpointRule(),
    new AddressEndpointRule(),
    new EndpointSchemeRule()
  };

  private static List<String> told(UsageText text) {
    List<String> told = new ArrayList<>();
    for (Rule rule : RULES) {
      for (Finding finding : text.findings(rule)) {
        told.add(
            rule.id().substring("config/".length())
                + " "
                + finding.severity().id()
                + " "
                + finding.location().written());
      }
    }
    return told;
  }

  private static String fixed(Rule rule, UsageText text, Fix.Safety safety) {
    Fix fix = text.findings(rule).get(0).fixes().get(0);
    assertThat(fix.safety()).isEqualTo(safety);
    return text.after(fix.edits());
  }

  @Test
  void theDocumentedHostsAreRight() {
    assertThat(told(new UsageText("ENDPOINT=dysmsapi.aliyuncs.com"))).isEmpty();
    assertThat(told(new UsageText("ENDPOINT=https://dysmsapi.eu-central-1.aliyuncs.com/")))
        .isEmpty();
    assertThat(told(new UsageText("ENDPOINT=dysmsapi.aliyuncs.com:443"))).isEmpty();
  }

  @Test
  void anUndocumentedHostWithAPlainSchemeIsToldOnce() {
    assertThat(told(new UsageText("ENDPOINT=http://dysmsapi.cn-hangzhou.aliyuncs.com")))
        .containsExactly("endpoint-scheme warning http://dysmsapi.cn-hangzhou.aliyuncs.com");
  }

  @Test
  void anAddressWithASchemeIsToldOnce() {
    assertThat(told(new UsageText("ENDPOINT=http://106.11.45.35:80/", "ACTION=SendSms")))
        .containsExactly("endpoint-ip error http://106.11.45.35:80/");
  }

  @Test
  void anInternalHostIsNotUnknown() {
    assertThat(told(new UsageText("ENDPOINT=dysmsapi-vpc.cn-qingdao.aliyuncs.com")))
        .containsExactly("endpoint-internal warning dysmsapi-vpc.cn-qingdao.aliyuncs.com");
  }

  @Test
  void theSuggestedHostIsThatOfTheApiThatIsCalled() {
    UsageText international =
        new UsageText("ENDPOINT=dysmsapi-xman.vpc-proxy.aliyuncs.com", "ACTION=SendMessageToGlobe");
    assertThat(fixed(new InternalEndpointRule(), international, Fix.Safety.SUGGESTED))
        .startsWith("ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com\n");
    UsageText open = new UsageText("ENDPOINT=dysmsapi-xman-vpc.eu-central-1.aliyuncs.com");
    assertThat(fixed(new InternalEndpointRule(), open, Fix.Safety.SUGGESTED))
        .isEqualTo("ENDPOINT=dysmsapi.eu-central-1.aliyuncs.com");
  }

  @Test
  void theNetworkCountsWhereNoEndpointIsSet() {
    assertThat(told(new UsageText("NETWORK=vpc", "ACTION=SendSms")))
        .containsExactly("endpoint-internal warning vpc");
    assertThat(told(new UsageText("NETWORK=true", "ACTION=SendSms")))
        .containsExactly("endpoint-internal warning true");
    assertThat(told(new UsageText("NETWORK=public", "ACTION=SendSms"))).isEmpty();
    assertThat(told(new UsageText("NETWORK=vpc", "ENDPOINT=dysmsapi.aliyuncs.com"))).isEmpty();
    assertThat(told(new UsageText("NETWORK=vpc", "ENDPOINT=~", "ACTION=SendSms"))).isEmpty();
    assertThat(told(new UsageText("NETWORK=vpc", "PRODUCT=Ecs"))).isEmpty();
  }

  @Test
  void anAddressMayBeAnybodys() {
    assertThat(told(new UsageText("ENDPOINT=203.107.54.12", "SIGN_NAME=小满商城"))).isEmpty();
    assertThat(told(new UsageText("ENDPOINT=127.0.0.1:8089", "ACTION=SendSms"))).isEmpty();
    assertThat(told(new UsageText("ENDPOINT=106.11.45.35", "PRODUCT=Dyvmsapi", "ACTION=SendSms")))
        .isEmpty();
  }

  @Test
  void aProxyOfTheCompanyIsNoError() {
    for (String address : new String[] {"10.0.3.8", "192.168.1.20", "172.20.0.5"}) {
      assertThat(told(new UsageText("ENDPOINT=" + address, "ACTION=SendSms")))
          .containsExactly("endpoint-ip warning " + address);
    }
    assertThat(told(new UsageText("ENDPOINT=172.32.0.5", "ACTION=SendSms")))
        .containsExactly("endpoint-ip error 172.32.0.5");
  }

  @Test
  void anEndpointThatIsPutTogetherIsReportedAsFarAsItIsKnown() {
    assertThat(told(new UsageText("ENDPOINT=http://dysmsapi.aliyuncs.com/?Signature=~")))
        .containsExactly("endpoint-scheme warning http://dysmsapi.aliyuncs.com");
    assertThat(told(new UsageText("ENDPOINT=https://dysmsapi.~.aliyuncs.com"))).isEmpty();
    assertThat(told(new UsageText("ENDPOINT=dysmsapi.aliyuncs.com:~"))).isEmpty();
  }

  @Test
  void theFixOfASchemeKeepsThePath() {
    UsageText text = new UsageText("ENDPOINT=http://dysmsapi.aliyuncs.com:80/?Action=SendSms");
    assertThat(fixed(new EndpointSchemeRule(), text, Fix.Safety.SAFE))
        .isEqualTo("ENDPOINT=https://dysmsapi.aliyuncs.com/?Action=SendSms");
  }

  @Test
  void schemeAndPortMustAgree() {
    UsageText text = new UsageText("ENDPOINT=https://dysmsapi.aliyuncs.com:80");
    assertThat(told(text))
        .containsExactly("endpoint-scheme error https://dysmsapi.aliyuncs.com:80");
    assertThat(fixed(new EndpointSchemeRule(), text, Fix.Safety.SAFE))
        .isEqualTo("ENDPOINT=https://dysmsapi.aliyuncs.com");
    assertThat(told(new UsageText("ENDPOINT=dysmsapi.aliyuncs.com:99999")))
        .containsExactly("endpoint-scheme error dysmsapi.aliyuncs.com:99999");
  }

  @Test
  void theClientsOfTheSdksWantTheHostAlone() {
    String url = "ENDPOINT=https://dysmsapi.aliyuncs.com";
    UsageText tea =
        new UsageText(url).sdk(Role.VERSION, "2017-05-25", "com.aliyun.dysmsapi20170525.Client");
    UsageText core =
        new UsageText(url)
            .sdk(
                Role.VERSION, "2017-05-25", "com.aliyuncs.dysmsapi.model.v20170525.SendSmsRequest");
    assertThat(told(tea)).containsExactly("endpoint-scheme error https://dysmsapi.aliyuncs.com");
    assertThat(told(core)).containsExactly("endpoint-scheme error https://dysmsapi.aliyuncs.com");
    assertThat(told(new UsageText(url, "ACTION=SendSms"))).isEmpty();
  }

  @Test
  void aPathBehindTheHostIsLeftToAPerson() {
    UsageText text =
        new UsageText("ENDPOINT=https://dysmsapi.aliyuncs.com/sms")
            .sdk(Role.VERSION, "2017-05-25", "com.aliyun.dysmsapi20170525.Client");
    assertThat(text.findings(new EndpointSchemeRule()).get(0).fixes()).isEmpty();
  }

  @Test
  void plainHttpAsProtocolCountsForTheServiceOnly() {
    UsageText text = new UsageText("PROTOCOL=HTTP", "ACTION=SendSms");
    assertThat(text.findings(new EndpointSchemeRule()).get(0).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(fixed(new EndpointSchemeRule(), text, Fix.Safety.SAFE)).startsWith("PROTOCOL=HTTPS");
    assertThat(told(new UsageText("PROTOCOL=https", "ACTION=SendSms"))).isEmpty();
    assertThat(told(new UsageText("PROTOCOL=http", "SIGN_NAME=小满商城"))).isEmpty();
  }
}
