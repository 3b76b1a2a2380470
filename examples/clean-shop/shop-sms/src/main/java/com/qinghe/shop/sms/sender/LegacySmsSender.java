package com.qinghe.shop.sms.sender;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.CommonResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.profile.DefaultProfile;
import com.qinghe.shop.common.sms.SmsConstants;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 国内短信，旧版核心 SDK；老收银系统还在调用，迁移完后删除。 */
@Component
public class LegacySmsSender {

    private static final String REGION_ID = "cn-hangzhou";

    private final IAcsClient client;

    /**
     * @param accessKeyId 收银系统的 AccessKey ID，形如 LTAI5t******，由运维写入环境变量
     */
    public LegacySmsSender(
            @Value("${POS_ACCESS_KEY_ID}") String accessKeyId,
            @Value("${POS_ACCESS_KEY_SECRET}") String accessKeySecret) {
        this.client = new DefaultAcsClient(DefaultProfile.getProfile(REGION_ID, accessKeyId, accessKeySecret));
    }

    public String send(String phone, String signName, String templateCode, String param) throws ClientException {
        CommonRequest request = new CommonRequest();
        request.setSysMethod(MethodType.POST);
        request.setSysDomain(SmsConstants.ENDPOINT);
        request.setSysVersion(SmsConstants.API_VERSION);
        request.setSysAction(SmsConstants.ACTION_SEND_SMS);
        request.putQueryParameter("PhoneNumbers", phone);
        request.putQueryParameter("SignName", signName);
        request.putQueryParameter("TemplateCode", templateCode);
        request.putQueryParameter("TemplateParam", param);
        CommonResponse response = client.getCommonResponse(request);
        return response.getData();
    }
}
