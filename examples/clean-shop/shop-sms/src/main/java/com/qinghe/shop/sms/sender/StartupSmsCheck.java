package com.qinghe.shop.sms.sender;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 开发环境启动后给自己的手机发一条，确认密钥可用。 */
@Component
@Profile("dev")
public class StartupSmsCheck implements ApplicationRunner {

    private final Client client;

    private final String phone;

    public StartupSmsCheck(Client client, @Value("${shop.sms.check-phone}") String phone) {
        this.client = client;
        this.phone = phone;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        SendSmsRequest request = new SendSmsRequest()
                .setPhoneNumbers(phone)
                .setSignName("阿里云短信测试")
                .setTemplateCode("SMS_154950909")
                .setTemplateParam("{\"code\":\"3917\"}");
        client.sendSms(request);
    }
}
