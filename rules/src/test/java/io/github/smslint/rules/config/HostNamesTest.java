package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {

  @ParameterizedTest
  @CsvSource({
    "dysmsapi.aliyuncs.com,PUBLIC",
    "DYSMSAPI.Aliyuncs.com,PUBLIC",
    "dysmsapi.ap-southeast-1.aliyuncs.com,PUBLIC",
    "dysmsapi.us-east-1.aliyuncs.com,PUBLIC",
    "dysmsapi.cn-hangzhou.aliyuncs.com,UNDOCUMENTED",
    "dysmsapi.ap-southeast-3.aliyuncs.com,UNDOCUMENTED",
    "dysmsapi-intl.aliyuncs.com,UNDOCUMENTED",
    "sms-intl.ap-southeast-1.aliyuncs.com,UNDOCUMENTED",
    "dysmsapi-vpc.cn-qingdao.aliyuncs.com,INTERNAL",
    "dysmsapi-xman.vpc-proxy.aliyuncs.com,INTERNAL",
    "dysmsapi-internal.aliyuncs.com,INTERNAL",
    "dysmsapi.aliyun.com,MISSPELT",
    "dysmsapi.aliyuncs.cn,MISSPELT",
    "dysmsapi.aliyuncs.com.cn,MISSPELT",
    "dysmsapi.aliyuncs,MISSPELT",
    "dysmsapi.alibabacloud.com,MISSPELT",
    "dysmsapialiyuncs.com,MISSPELT",
    "dymsapi.aliyuncs.com,MISSPELT",
    "dysmspai.aliyuncs.com,MISSPELT",
    "dysmsapi.ap-southeast1.aliyuncs.com,MISSPELT",
    "dysmsapi.cn-hangzou.aliyuncs.com,MISSPELT",
    "dyvmsapi.aliyuncs.com,FOREIGN",
    "dyvmsapi.cn-hangzhou.aliyuncs.com,FOREIGN",
    "dypnsapi.aliyuncs.com,FOREIGN",
    "dypnsapi-vpc.cn-shanghai.aliyuncs.com,FOREIGN",
    "dybaseapi.cn-hangzhou.aliyuncs.com,FOREIGN",
    "dysms.aliyuncs.com,FOREIGN",
    "sms.aliyuncs.com,FOREIGN",
    "gw.api.taobao.com,FOREIGN",
    "gyytz.market.alicloudapi.com,FOREIGN",
    "oss-cn-hangzhou.aliyuncs.com,FOREIGN",
    "sms.tencentcloudapi.com,FOREIGN",
    "dysmsapi.xiaoman-tech.com,FOREIGN",
    "sms-gateway,FOREIGN",
    "dysmsapi,FOREIGN",
    "106.11.45.35,ADDRESS",
    "1.2.3,FOREIGN",
    "256.1.1.1,FOREIGN"
  })
  void aHostIsWhatItsNameTells(String name, HostKind kind) {
    assertThat(HostNames.kind(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "dymsapi.aliyuncs.com,dysmsapi.aliyuncs.com",
    "dysmsapi.aliyun.com,dysmsapi.aliyuncs.com",
    "dysmsapi.ap-southeast1.aliyuncs.com,dysmsapi.ap-southeast-1.aliyuncs.com",
    "dysmsapi.eu-centrel-1.aliyuncs.com,dysmsapi.eu-central-1.aliyuncs.com"
  })
  void ofAMisspeltHostTheNearestIsMeant(String name, String meant) {
    assertThat(HostNames.nearest(name)).isEqualTo(meant);
  }
}
