package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words that pages show are told from templates by the codes beside them. */
class ShownTextsTest {

  @Test
  void labelsAndHintsOfAFrontEndAreNoTemplates() throws Exception {
    TestProject project = new TestProject();
    project.file(
        "web/src/locales/zh-CN/sms.json",
        """
        {"sms": {"signature": "短信签名", "templateCode": "模板编号，如 SMS_123456789",
          "content": "模板内容，变量写作 {name} → 提交时会换成 ${name}"}}
        """);
    project.file(
        "src/main/resources/i18n/messages_zh_CN.properties",
        "sms.template.content=模板内容，变量写作 ${name} → 会换成 ${name}\n");
    project.file(
        "web/src/lang/zh-CN.ts",
        "export default { sms: { templateContent: '变量写作 ${name} → 会换成 ${name}',"
            + " signName: '短信签名【必填】' } }\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void templateBesideItsCodeIsOneWhereverItStands() throws Exception {
    TestProject project = new TestProject();
    project.file(
        "web/src/locales/zh-CN/sms.json",
        """
        {"templates": [
          {"templateCode": "SMS_276410038", "templateContent": "您的验证码为${code}★"}]}
        """);
    project.file(
        "web/src/lang/zh-CN.ts",
        "export default { login: { templateCode: 'SMS_276410038',"
            + " templateContent: '您的验证码为${code}★' } }\n");
    assertThat(project.findings())
        .hasSize(2)
        .allMatch(finding -> finding.contains("template/special-symbol"));
  }
}
