package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRuleTest {

  private static final String TEA = "com.aliyun.dysmsapi20170525.Client";
  private static final String CORE = "com.aliyuncs.dysmsapi.model.v20170525.SendSmsRequest";
  private static final String ABROAD = "com.aliyun.dysmsapi20180501.Client";

  private final RegionRule rule = new RegionRule();

  private List<String> told(UsageText text) {
    List<String> told = new ArrayList<>();
    for (Finding finding : text.findings(rule)) {
      told.add(finding.severity().id() + " " + finding.message().key());
      assertThat(finding.fixes()).hasSize(1);
    }
    return told;
  }

  private static UsageText of(String region, String type) {
    String version = type.equals(ABROAD) ? "2018-05-01" : "2017-05-25";
    return new UsageText("REGION=" + region).sdk(Role.VERSION, version, type);
  }

  @ParameterizedTest
  @CsvSource({
    "cn-beijing," + TEA + ",internal",
    "cn-hongkong," + TEA + ",internal",
    "cn-beijing," + CORE + ",internal",
    "ap-southeast-5," + CORE + ",internal",
    "ap-southeast-1," + TEA + ",international",
    "cn-hangzhou," + ABROAD + ",domestic",
    "us-west-1," + ABROAD + ",domestic",
    "cn-beijing," + ABROAD + ",internal"
  })
  void theClientCallsAnotherHostThanIsMeant(String region, String type, String key) {
    assertThat(told(of(region, type))).containsExactly("warning config/region." + key);
  }

  @ParameterizedTest
  @CsvSource({
    "cn-hangzhou," + TEA,
    "cn-shanghai," + CORE,
    "cn-nanjing-5," + TEA,
    "ap-southeast-1," + ABROAD,
    "us-east-1," + ABROAD
  })
  void theClientCallsTheRightHost(String region, String type) {
    assertThat(told(of(region, type))).isEmpty();
  }

  @Test
  void anEndpointDecidesWhateverTheRegionIs() {
    UsageText known =
        new UsageText("REGION=cn-beijing", "ENDPOINT=dysmsapi.aliyuncs.com")
            .sdk(Role.VERSION, "2017-05-25", TEA);
    UsageText open =
        new UsageText("REGION=cn-beijing", "ENDPOINT=~").sdk(Role.VERSION, "2017-05-25", TEA);
    assertThat(told(known)).isEmpty();
    assertThat(told(open)).isEmpty();
  }

  @Test
  void aTemplateForMessagesAbroadIsSentThroughTheInternationalHost() {
    UsageText text =
        new UsageText("REGION=ap-southeast-1", "TEMPLATE_TYPE=3")
            .sdk(Role.VERSION, "2017-05-25", TEA);
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'cn-hangzhou ',blank,cn-hangzhou",
    "' cn-shanghai',blank,cn-shanghai",
    "CN-HANGZHOU,spelling,cn-hangzhou",
    "cn_hangzhou,spelling,cn-hangzhou",
    "cn-hangchou,misspelt,cn-hangzhou",
    "cnhangzhou,misspelt,cn-hangzhou",
    "ap-southeast1,misspelt,ap-southeast-1",
    "华东1,malformed,cn-hangzhou",
    "hangzhou,malformed,cn-hangzhou",
    "default,none,cn-hangzhou",
    "不填写,none,cn-hangzhou"
  })
  void aRegionThatIsNoneIsReported(String region, String key, String meant) {
    UsageText text = new UsageText("REGION=" + region, "SIGN_NAME=小满商城");
    assertThat(told(text)).containsExactly("warning config/region." + key);
    assertThat(text.after(text.findings(rule).get(0).fixes().get(0).edits()))
        .startsWith("REGION=" + meant + "\n");
  }

  @Test
  void aWordInsteadOfAnIdDoesNoHarmBesideAnEndpoint() {
    assertThat(told(new UsageText("REGION=default", "ENDPOINT=dysmsapi.aliyuncs.com")))
        .containsExactly("info config/region.none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cn-hangzhou",
        "ap-southeast-9",
        "cn-wuhan-2",
        "cn-suzhou",
        "sa-east-1",
        "your-region-id",
        "xxxxxx",
        "${SMS_REGION}",
        "~",
        "oss-cn-hangzhou",
        "dysmsapi.aliyuncs.com"
      })
  void whatMayBeARegionIsNotReported(String region) {
    assertThat(told(new UsageText("REGION=" + region, "SIGN_NAME=小满商城"))).isEmpty();
  }

  @Test
  void anotherProductsRegionIsItsOwn() {
    assertThat(told(new UsageText("REGION=default", "PRODUCT=Dyvmsapi"))).isEmpty();
    assertThat(told(new UsageText("REGION=default", "ENDPOINT=dyvmsapi.aliyuncs.com"))).isEmpty();
  }
}
