package com.qinghe.shop.sms.sender;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import com.aliyun.dysmsapi20170525.models.SendSmsResponseBody;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.qinghe.shop.common.sms.SmsTemplate;
import com.qinghe.shop.sms.config.SmsProperties;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 国内短信，新版 SDK。 */
@Component
public class SmsSender {

    private static final Logger log = LoggerFactory.getLogger(SmsSender.class);

    private final Client client;

    private final SmsProperties properties;

    private final ObjectMapper json;

    public SmsSender(Client client, SmsProperties properties, ObjectMapper json) {
        this.client = client;
        this.properties = properties;
        this.json = json;
    }

    public boolean send(String phone, SmsTemplate template, Map<String, String> variables) throws Exception {
        SendSmsRequest request = new SendSmsRequest()
                .setPhoneNumbers(phone)
                .setSignName(properties.getSignName())
                .setTemplateCode(template.getCode())
                .setTemplateParam(json.writeValueAsString(variables));
        SendSmsResponseBody body = client.sendSms(request).getBody();
        if (!"OK".equals(body.getCode())) {
            log.warn("短信发送失败，模板：{}，返回码：{}", template.getTitle(), body.getCode());
        }
        return "OK".equals(body.getCode());
    }
}
