package com.yunshan;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;

class SmsSender {

  private final IAcsClient client;

  SmsSender(IAcsClient client) {
    this.client = client;
  }

  void send(String phone, String signName, String templateCode, String param)
      throws ClientException {
    CommonRequest request = new CommonRequest();
    request.setSysDomain("dysmsapi.aliyuncs.com");
    request.setSysVersion("2017-05-26");
    request.setSysAction("SendSms");
    request.putQueryParameter("PhoneNumbers", phone);
    request.putQueryParameter("SignName", signName);
    request.putQueryParameter("TemplateCode", templateCode);
    request.putQueryParameter("TemplateParam", param);
    client.getCommonResponse(request);
  }
}
