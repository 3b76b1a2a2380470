package com.qinghe.shop.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import com.aliyun.teaopenapi.models.Config;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class SmsSenderTest {

    @Test
    @Disabled("真实发送，只在本机手动跑")
    void sendsCodeToTestNumber() throws Exception {
        Config config = new Config()
                .setAccessKeyId("LTAI5t7Llo8DRWdgcPkspHFH")
                .setAccessKeySecret("KnfMqo2kO2sOwNlS6YbUpKRckv7wFr")
                .setEndpoint("dysmsapi.aliyuncs.com");
        SendSmsRequest request = new SendSmsRequest()
                .setPhoneNumbers("13900139000")
                .setSignName("阿里云短信测试")
                .setTemplateCode("SMS_154950909")
                .setTemplateParam("{\"code\":\"3917\"}");
        assertThat(new Client(config).sendSms(request).getBody().getCode()).isEqualTo("OK");
    }
}
