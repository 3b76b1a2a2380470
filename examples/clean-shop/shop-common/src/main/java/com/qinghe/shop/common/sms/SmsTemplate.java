package com.qinghe.shop.common.sms;

/** 已申请的短信模板。 */
public enum SmsTemplate {

    LOGIN_CODE("SMS_478215040", "登录验证码"),
    ORDER_PAID("SMS_478215031", "订单支付成功"),
    ORDER_SHIPPED("SMS_478215032", "订单发货"),
    REFUND_DONE("SMS_478215033", "退款到账"),
    PICK_UP(SmsConstants.TEMPLATE_PICK_UP, "自提验证码");

    private final String code;

    private final String title;

    SmsTemplate(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }
}
