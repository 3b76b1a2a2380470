package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Classes and packages whose name alone says something reach the rules. */
class SdkTypeTest {

  @Test
  void anImportFromAnObsoletePackageIsTold() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/OldSender.java",
                """
                import com.taobao.api.DefaultTaobaoClient;
                import com.taobao.api.request.AlibabaAliqinFcSmsNumSendRequest;

                class OldSender {
                  void send(DefaultTaobaoClient client) throws Exception {
                    AlibabaAliqinFcSmsNumSendRequest req = new AlibabaAliqinFcSmsNumSendRequest();
                    req.setSmsFreeSignName("云店");
                    client.execute(req);
                  }
                }
                """);

    assertThat(project.javaUsages())
        .containsExactly(
            "* SDK_TYPE=com.taobao.api.request.AlibabaAliqinFcSmsNumSendRequest",
            "* SIGN_NAME=云店 SDK_TYPE=AlibabaAliqinFcSmsNumSendRequest");
  }

  @Test
  void aClassWithItsWholeNameIsTold() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/AliyunSender.java",
                """
                class AliyunSender {
                  void send(Client client) throws Exception {
                    client.publish(new com.aliyun.mns.model.BatchSmsAttributes());
                  }
                }
                """);

    assertThat(project.javaUsages()).containsExactly("* SDK_TYPE=BatchSmsAttributes");
  }

  @Test
  void otherClassesOfTheSameVendorsSayNothing() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/AliyunItems.java",
                """
                import com.aliyuncs.smsish.Model;
                import com.aliyun.oss.OSSClient;

                class AliyunItems {
                  OSSClient client = new OSSClient();
                  Model model = new Model();
                }
                """);

    assertThat(project.javaUsages()).isEmpty();
  }
}
