package com.qinghe.shop.common.sms;

/** 短信相关常量，各业务模块共用。 */
public final class SmsConstants {

    /** 国内短信的服务地址。 */
    public static final String ENDPOINT = "dysmsapi.aliyuncs.com";

    /** 国际短信的服务地址。 */
    public static final String OVERSEAS_ENDPOINT = "dysmsapi.ap-southeast-1.aliyuncs.com";

    /** 国内短信的接口版本。 */
    public static final String API_VERSION = "2017-05-25";

    /** 发送短信。 */
    public static final String ACTION_SEND_SMS = "SendSms";

    /** 自提验证码。 */
    public static final String TEMPLATE_PICK_UP = "SMS_478215039";

    private SmsConstants() {
    }
}
