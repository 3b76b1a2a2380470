package com.ruoyi.sms.service;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import org.springframework.stereotype.Service;

/**
 * 发送短信
 *
 * @author ruohe
 */
@Service
public class AliyunSmsService
{
    private static final String SIGN_NAME = "阿里云短信测试";

    private final Client smsClient;

    public AliyunSmsService(Client smsClient)
    {
        this.smsClient = smsClient;
    }

    public void sendCode(String phone, String code) throws Exception
    {
        SendSmsRequest request = new SendSmsRequest()
                .setPhoneNumbers(phone)
                .setSignName(SIGN_NAME)
                .setTemplateCode("SMS_154950909")
                .setTemplateParam("{\"code\":\"" + code + "\"}");
        smsClient.sendSms(request);
    }
}
