package io.github.smslint.rules.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Signature;
import io.github.smslint.rule.Report;
import io.github.smslint.rules.Edits;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureFormatRuleTest {

  private static final Deployment DEVELOPMENT = new Deployment("dev", false, null);

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "【小满商城】,brackets 【小满商城】,小满商城",
        "【小满商城,brackets 【小满商城,小满商城",
        " 小满商城,around  小满商城,小满商城",
        "小满商城\u3000,around 小满商城\u3000,小满商城",
        "【Xiaoman】,brackets 【Xiaoman】,Xiaoman",
        "小满 商城,blank  ,小满商城",
        "小满🎉,emoji 🎉,小满🎉",
        "店,short 店,店",
        "上海小满网络科技有限公司客服,long 客服,上海小满网络科技有限公司客服"
      })
  void aNameThatIsUsed(String written, String finding, String fixed) {
    assertThat(lines(check(written, false, DEVELOPMENT))).containsExactly(finding);
    assertThat(fixed(written, check(written, false, DEVELOPMENT))).isEqualTo(fixed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "小满商城",
        "阿里云短信测试",
        "上海小满网络科技有限公司",
        "XM商城",
        "Xiaoman",
        "a",
        "aliyun.sms.sign-name",
        "Xiaoman Shop Service",
        "小满科技(杭州)",
        "雲店",
        "12306",
        "客服通知",
        "请填写在阿里云控制台申请的签名",
        "您的短信签名名称最多十二个字符",
        "短信签名，需在阿里云后台审核通过",
        "${SIGN_NAME}",
        "your 签名",
        ""
      })
  void aNameThatIsUsedAndMayBe(String written) {
    assertThat(check(written, false, DEVELOPMENT)).isEmpty();
  }

  @Test
  void eachFaultOfANameOnce() {
    assertThat(lines(check("【小满 商城🎉】", false, DEVELOPMENT)))
        .containsExactly("brackets 【小满 商城🎉】", "blank  ", "emoji 🎉");
    assertThat(fixed("【小满 商城】", check("【小满 商城】", false, DEVELOPMENT))).isEqualTo("小满商城");
  }

  @Test
  void aTestSignatureInProductionIsAnotherRulesMatter() {
    assertThat(check("【阿里云短信测试】", false, Deployment.UNBOUND)).isEmpty();
    assertThat(check("【阿里云短信测试】", false, DEVELOPMENT)).hasSize(1);
    assertThat(check("小满测试", true, Deployment.UNBOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "小满-商城, symbol -",
    "小满科技(杭州), symbol (",
    "小满。, symbol 。",
    "雲店, traditional 雲",
    "123456, digits 123456",
    "小满测试, test 小满测试",
    "Test商城, test Test商城",
    "客服通知, neutral 客服通知",
    "XiaomanShopOnline, long nline",
    "A, short A"
  })
  void aNameThatIsSubmitted(String written, String finding) {
    assertThat(lines(check(written, true, DEVELOPMENT)).get(0)).isEqualTo(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"小满商城", "XM商城", "Xiaoman", "12306客服", "7天连锁"})
  void aNameThatMayBeSubmitted(String written) {
    assertThat(check(written, true, DEVELOPMENT)).isEmpty();
  }

  private static List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      String key = finding.message().key().substring("signature/format.".length());
      lines.add(key + " " + finding.location().written());
    }
    return lines;
  }

  private static String fixed(String written, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      for (Fix fix : finding.fixes()) {
        edits.addAll(fix.edits());
      }
    }
    return Edits.apply(written, edits);
  }

  private static List<Finding> check(String written, boolean submitted, Deployment deployment) {
    SourceFile file = SourceFile.of("sign.txt", written);
    Text name = Text.of(Literal.plain(file, 0, written.length()));
    Report report = new Report(new SignatureFormatRule().description());
    Signature signature = new Signature(name, false, deployment, "aliyun.sms.sign-name");
    SignatureFormatRule.visitName(signature, submitted, report);
    return report.findings();
  }
}
