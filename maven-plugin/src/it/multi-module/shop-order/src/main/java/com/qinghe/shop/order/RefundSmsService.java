package com.qinghe.shop.order;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
import com.qinghe.shop.common.SmsConstants;

/** 退款到账短信，由财务系统的回调触发。 */
public class RefundSmsService {

  private final Client client;

  public RefundSmsService(Client client) {
    this.client = client;
  }

  public void refunded(String phone) throws Exception {
    SendSmsRequest request =
        new SendSmsRequest()
            .setPhoneNumbers(phone)
            .setSignName(SmsConstants.SIGN)
            .setTemplateCode("SMS_154950909");
    client.sendSms(request);
  }
}
