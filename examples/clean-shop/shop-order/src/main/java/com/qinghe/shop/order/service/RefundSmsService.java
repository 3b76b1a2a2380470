package com.qinghe.shop.order.service;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.qinghe.shop.common.sms.SmsTemplate;
import com.qinghe.shop.sms.config.SmsProperties;
import java.util.Map;
import org.springframework.stereotype.Service;

/** 退款到账短信，由财务系统的回调触发。 */
@Service
public class RefundSmsService {

    private final Client client;

    private final SmsProperties properties;

    private final ObjectMapper json;

    public RefundSmsService(Client client, SmsProperties properties, ObjectMapper json) {
        this.client = client;
        this.properties = properties;
        this.json = json;
    }

    public void refunded(String phone, String amount, int days) throws Exception {
        Map<String, Object> variables = Map.of("amount", amount, "days", days);
        SendSmsRequest request = new SendSmsRequest()
                .setPhoneNumbers(phone)
                .setSignName(properties.getSignName())
                .setTemplateCode(SmsTemplate.REFUND_DONE.getCode())
                .setTemplateParam(json.writeValueAsString(variables));
        client.sendSms(request);
    }
}
