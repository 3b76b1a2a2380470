package com.qinghe.shop.sms.sender;

import com.aliyun.dysmsapi20180501.Client;
import com.aliyun.dysmsapi20180501.models.SendMessageToGlobeRequest;
import com.aliyun.dysmsapi20180501.models.SendMessageToGlobeResponse;
import com.aliyun.teaopenapi.models.Config;
import com.qinghe.shop.sms.config.SmsProperties;
import org.springframework.stereotype.Component;

/** 港澳门店的到店提醒，国际短信。 */
@Component
public class OverseasSmsSender {

    private final Client client;

    public OverseasSmsSender(SmsProperties properties) throws Exception {
        Config config = new Config()
                .setAccessKeyId(properties.getAccessKeyId())
                .setAccessKeySecret(properties.getAccessKeySecret())
                .setRegionId("ap-southeast-1");
        config.endpoint = "dysmsapi.aliyuncs.com";
        this.client = new Client(config);
    }

    public String send(String phone, String message) throws Exception {
        SendMessageToGlobeRequest request = new SendMessageToGlobeRequest()
                .setTo(phone)
                .setMessage(message)
                .setType("NOTIFY");
        SendMessageToGlobeResponse response = client.sendMessageToGlobe(request);
        return response.getBody().getMessageId();
    }
}
