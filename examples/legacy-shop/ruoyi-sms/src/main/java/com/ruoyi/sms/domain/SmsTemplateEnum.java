package com.ruoyi.sms.domain;

/**
 * 短信模板
 *
 * @author ruohe
 */
public enum SmsTemplateEnum
{
    LOGIN("SMS_154950909", "您的验证码为${code}，請勿泄露"),
    DELIVER("SMS_226820394", "您的訂單已發貨，快递单号${no}"),
    REFUND("SMS_226820395", "您的退款已到账☆");

    private final String templateCode;
    private final String templateContent;

    SmsTemplateEnum(String templateCode, String templateContent)
    {
        this.templateCode = templateCode;
        this.templateContent = templateContent;
    }

    public String getTemplateCode()
    {
        return templateCode;
    }
}
