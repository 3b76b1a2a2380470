package com.qinghe.shop.sms.sender;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;

/** 给各门店店长群发的盘点通知。 */
public class BatchSmsSender {

    private final IAcsClient client;

    public BatchSmsSender(IAcsClient client) {
        this.client = client;
    }

    public void send(String phones, String signNames, String templateCode, String params) throws ClientException {
        CommonRequest request = new CommonRequest();
        request.setSysMethod(MethodType.POST);
        request.setSysDomain("dysmsapi.aliyuncs.com");
        request.setSysVersion("2017-05-25");
        request.setSysAction("SendBatchSms");
        request.putQueryParameter("PhoneNumberJson", phones);
        request.putQueryParameter("SignNameJson", signNames);
        request.putQueryParameter("TemplateCode", templateCode);
        request.putQueryParameter("TemplateParamJson", params);
        client.getCommonResponse(request);
    }
}
