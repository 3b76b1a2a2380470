package com.qinghe.shop.sms.sender;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;

/** 本机号码一键登录，走号码认证服务，与短信服务同一版本号、不同地址。 */
public class OneTapLoginClient {

    private final IAcsClient client;

    public OneTapLoginClient(IAcsClient client) {
        this.client = client;
    }

    public String phoneOf(String accessToken) throws ClientException {
        CommonRequest request = new CommonRequest();
        request.setSysMethod(MethodType.POST);
        request.setSysDomain("dypnsapi.aliyuncs.com");
        request.setSysVersion("2017-05-25");
        request.setSysAction("GetMobile");
        request.putQueryParameter("AccessToken", accessToken);
        return client.getCommonResponse(request).getData();
    }
}
