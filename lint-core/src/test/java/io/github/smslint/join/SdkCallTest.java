package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ways in which Java programs call the SDKs, each as one usage. */
class SdkCallTest {

  private static JoinedProject java(String content) {
    return new JoinedProject().file("src/main/java/AliyunSms.java", content);
  }

  @Test
  void theOldSdkWithARequestClass() {
    assertThat(
            java("""
                    import com.aliyuncs.dysmsapi.model.v20170525.SendSmsRequest;

                    public class AliyunSms {
                      private static final String PRODUCT = "Dysmsapi";
                      private static final String DOMAIN = "dysmsapi.aliyuncs.com";

                      SendSmsResponse send(String phone) throws ClientException {
                        System.setProperty("sun.net.client.defaultConnectTimeout", "10000");
                        IClientProfile profile =
                            DefaultProfile.getProfile("cn-hangzhou", accessKeyId, accessKeySecret);
                        DefaultProfile.addEndpoint("cn-hangzhou", "cn-hangzhou", PRODUCT, DOMAIN);
                        IAcsClient acsClient = new DefaultAcsClient(profile);
                        SendSmsRequest request = new SendSmsRequest();
                        request.setPhoneNumbers(phone);
                        request.setSignName("云店");
                        request.setTemplateCode("SMS_175435174");
                        return acsClient.getAcsResponse(request);
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ACCESS_KEY_ID=? ACCESS_KEY_SECRET=? ENDPOINT=dysmsapi.aliyuncs.com"
                + " REGION=cn-hangzhou VERSION=2017-05-25 PRODUCT=Dysmsapi ACTION=SendSms"
                + " SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174 PHONE_NUMBER=?");
  }

  @Test
  void theOldSdkWithACommonRequest() {
    assertThat(
            java("""
                    public class AliyunSms {
                      public CommonResponse send(String phone, String code) {
                        DefaultProfile profile =
                            DefaultProfile.getProfile("cn-hangzhou", id, secret);
                        IAcsClient client = new DefaultAcsClient(profile);
                        CommonRequest request = new CommonRequest();
                        request.setSysMethod(MethodType.POST);
                        request.setSysDomain("dysmsapi.aliyuncs.com");
                        request.setSysVersion("2017-05-25");
                        request.setSysAction("SendSms");
                        request.putQueryParameter("RegionId", "cn-hangzhou");
                        request.putQueryParameter("SignName", "云店");
                        request.putQueryParameter("TemplateCode", "SMS_175435174");
                        try {
                          return client.getCommonResponse(request);
                        } catch (ClientException e) {
                          throw new IllegalStateException(e);
                        }
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ACCESS_KEY_ID=? ACCESS_KEY_SECRET=? ENDPOINT=dysmsapi.aliyuncs.com"
                + " REGION=cn-hangzhou VERSION=2017-05-25 ACTION=SendSms"
                + " SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void theNewSdkWithTheDefaultCredentialChain() {
    assertThat(
            java("""
                    import com.aliyun.dysmsapi20170525.Client;
                    import com.aliyun.dysmsapi20170525.models.SendSmsRequest;

                    public class AliyunSms {
                      public static Client createClient() throws Exception {
                        com.aliyun.credentials.Client credential =
                            new com.aliyun.credentials.Client();
                        Config config = new Config().setCredential(credential);
                        config.endpoint = "dysmsapi.aliyuncs.com";
                        return new Client(config);
                      }

                      public static void main(String[] args) throws Exception {
                        Client client = AliyunSms.createClient();
                        SendSmsRequest sendSmsRequest = new SendSmsRequest()
                            .setSignName("云店")
                            .setTemplateCode("SMS_175435174");
                        RuntimeOptions runtime = new RuntimeOptions();
                        client.sendSmsWithOptions(sendSmsRequest, runtime);
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ENDPOINT=dysmsapi.aliyuncs.com VERSION=2017-05-25 ACTION=SendSms SIGN_NAME=云店"
                + " TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void theNewSdkWithPublicFields() {
    assertThat(
            java("""
                    import com.aliyun.dysmsapi20170525.Client;
                    import com.aliyun.dysmsapi20170525.models.SendSmsRequest;

                    public class AliyunSms {
                      void send() throws Exception {
                        Config config = new Config();
                        config.accessKeyId = id;
                        config.regionId = "cn-hangzhou";
                        config.endpoint = "dysmsapi.aliyuncs.com";
                        SendSmsRequest request = new SendSmsRequest();
                        request.signName = "云店";
                        request.templateCode = "SMS_175435174";
                        new Client(config).sendSms(request);
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ACCESS_KEY_ID=? ENDPOINT=dysmsapi.aliyuncs.com REGION=cn-hangzhou"
                + " VERSION=2017-05-25 ACTION=SendSms SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void theAsynchronousSdk() {
    assertThat(
            java("""
                    import com.aliyun.sdk.service.dysmsapi20170525.AsyncClient;
                    import com.aliyun.sdk.service.dysmsapi20170525.models.SendSmsRequest;

                    public class AliyunSms {
                      void send() throws Exception {
                        StaticCredentialProvider provider = StaticCredentialProvider.create(
                            Credential.builder().accessKeyId(id).accessKeySecret(secret).build());
                        AsyncClient client = AsyncClient.builder()
                            .region("cn-hangzhou")
                            .credentialsProvider(provider)
                            .overrideConfiguration(ClientOverrideConfiguration.create()
                                .setEndpointOverride("dysmsapi.aliyuncs.com"))
                            .build();
                        SendSmsRequest request = SendSmsRequest.builder()
                            .signName("云店").templateCode("SMS_175435174").build();
                        CompletableFuture<SendSmsResponse> response = client.sendSms(request);
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ACCESS_KEY_ID=? ACCESS_KEY_SECRET=? ENDPOINT=dysmsapi.aliyuncs.com"
                + " REGION=cn-hangzhou VERSION=2017-05-25 ACTION=SendSms SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void theInternationalSdk() {
    assertThat(
            java("""
                    import com.aliyun.dysmsapi20180501.Client;
                    import com.aliyun.dysmsapi20180501.models.SendMessageToGlobeRequest;

                    public class AliyunSms {
                      void send(String to) throws Exception {
                        Config config = new Config()
                            .setRegionId("ap-southeast-1")
                            .setEndpoint("dysmsapi.ap-southeast-1.aliyuncs.com");
                        SendMessageToGlobeRequest request = new SendMessageToGlobeRequest()
                            .setTo(to).setFrom("Shop").setMessage("Your code is 1234");
                        new Client(config).sendMessageToGlobe(request);
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com REGION=ap-southeast-1"
                + " VERSION=2018-05-01 ACTION=SendMessageToGlobe MESSAGE=Your code is 1234");
  }

  @Test
  void theSettingsOfSms4j() {
    assertThat(
            java("""
                    import org.dromara.sms4j.aliyun.config.AlibabaConfig;

                    public class AliyunSms {
                      AlibabaConfig one() {
                        AlibabaConfig config = new AlibabaConfig();
                        config.setConfigId("a");
                        config.setSignature("云店");
                        config.setTemplateId("SMS_175435174");
                        config.setRequestUrl("dysmsapi.aliyuncs.com");
                        config.setVersion("2017-05-25");
                        return config;
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* ENDPOINT=dysmsapi.aliyuncs.com VERSION=2017-05-25 SIGN_NAME=云店"
                + " TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void numbersAndTruthValuesAreToldLikeTexts() {
    assertThat(
            java("""
                    public class AliyunSms {
                      void send() throws Exception {
                        CommonRequest request = new CommonRequest();
                        request.setSysVersion("2017-05-25");
                        request.setTemplateType(3);
                        request.putQueryParameter("IntlType", -1);
                        request.templateTag = true;
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly(
            "* VERSION=2017-05-25 TEMPLATE_TYPE=3 TEMPLATE_TAG=true INTERNATIONAL_TYPE=-1");
  }

  @Test
  void anotherSuppliersClientInTheSameClassStaysApart() {
    assertThat(
            java("""
                    import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
                    import com.aliyun.oss.OSSClientBuilder;
                    import com.tencentcloudapi.sms.v20210111.SmsClient;

                    public class AliyunSms {
                      void upload() {
                        new OSSClientBuilder().build("oss-cn-hangzhou.aliyuncs.com", id, secret);
                      }

                      void tencent() {
                        HttpProfile httpProfile = new HttpProfile();
                        httpProfile.setEndpoint("sms.tencentcloudapi.com");
                        ClientProfile clientProfile = new ClientProfile();
                        clientProfile.setHttpProfile(httpProfile);
                        SmsClient client = new SmsClient(credential, "ap-guangzhou", clientProfile);
                      }

                      void aliyun(Client client) throws Exception {
                        client.sendSms(new SendSmsRequest().setSignName("云店"));
                      }
                    }
                    """)
                .javaUsages())
        .containsExactly("* VERSION=2017-05-25 ACTION=SendSms SIGN_NAME=云店");
  }

  @Test
  void aParameterThatSaysNothingIsFollowedWhereTwoTypesHaveTheSameName() {
    String gateway =
        """
        public class SmsSender {
          static SendSmsResponse send(SendSmsRequest request) throws ClientException {
            SendSmsResponse response = acsClient.getAcsResponse(request);
            return response;
          }

          public static void main(String[] args) {
            SendSmsRequest request = new SendSmsRequest();
            request.setSignName("云店");
            request.setTemplateCode("SMS_175435174");
            log.info("sending " + gson.toJson(request));
            SendSmsResponse response = send(request);
          }
        }
        """;
    String other =
        """
        import com.aliyuncs.DefaultAcsClient;

        public class SmsSender {
          private String accessKeyId;
        }
        """;
    assertThat(
            new JoinedProject()
                .file("shop/src/main/java/SmsSender.java", gateway)
                .file("user/src/main/java/SmsSender.java", other)
                .javaUsages())
        .containsExactly("* ACTION=SendSms SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }
}
