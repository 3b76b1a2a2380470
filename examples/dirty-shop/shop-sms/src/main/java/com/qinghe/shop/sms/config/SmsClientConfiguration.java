package com.qinghe.shop.sms.config;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.teaopenapi.models.Config;
import com.qinghe.shop.common.sms.SmsConstants;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 国内短信客户端。 */
@Configuration
@EnableConfigurationProperties(SmsProperties.class)
public class SmsClientConfiguration {

    @Bean
    public Client smsClient(SmsProperties properties) throws Exception {
        Config config = new Config()
                .setAccessKeyId(properties.getAccessKeyId())
                .setAccessKeySecret(properties.getAccessKeySecret())
                .setRegionId("cn-hangzhou")
                .setEndpoint(SmsConstants.ENDPOINT)
                .setConnectTimeout(5000)
                .setReadTimeout(10000);
        return new Client(config);
    }
}
