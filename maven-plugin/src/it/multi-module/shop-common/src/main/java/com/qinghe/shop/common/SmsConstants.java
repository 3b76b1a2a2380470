package com.qinghe.shop.common;

/** 短信相关常量，各业务模块共用。 */
public final class SmsConstants {

  public static final String SIGN = "阿里云短信测试";

  public static final String LOGIN = "SMS_478215040";

  private SmsConstants() {}
}
