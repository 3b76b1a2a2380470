package com.qinghe.shop.marketing.sms;

/** 活动短信的文案，运营定稿后由脚本提交审核。 */
public final class CampaignTemplates {

    /** 中秋礼盒，发给已订阅的会员。 */
    public static final String MID_AUTUMN_TEMPLATE_CONTENT = """
            亲爱的会员，中秋礼盒今日开售，\
            满199元减30元，礼盒里另有惊喜，\
            拒收请回复R""";

    /** 冬至水饺，发给已订阅的会员。 */
    public static final String WINTER_TEMPLATE_CONTENT = """
            亲爱的会员，冬至水饺第二份半价，\
            今晚8点前到门店可享，拒收请回复R""";

    private CampaignTemplates() {
    }
}
