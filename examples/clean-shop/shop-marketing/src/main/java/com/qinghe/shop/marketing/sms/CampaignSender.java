package com.qinghe.shop.marketing.sms;

import java.util.List;
import org.dromara.sms4j.api.SmsBlend;
import org.dromara.sms4j.core.factory.SmsFactory;
import org.springframework.stereotype.Component;

/** 活动短信，走 SMS4J；主通道不可用时换备用通道。 */
@Component
public class CampaignSender {

    public void send(List<String> phones, String message) {
        SmsBlend blend = SmsFactory.getSmsBlend("ali-main");
        if (blend == null) {
            blend = SmsFactory.getSmsBlend("tencent-backup");
        }
        blend.massTexting(phones, message);
    }
}
