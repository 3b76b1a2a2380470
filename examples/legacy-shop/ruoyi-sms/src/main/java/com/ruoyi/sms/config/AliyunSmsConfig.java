package com.ruoyi.sms.config;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.teaopenapi.models.Config;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * 短信客户端
 *
 * @author ruohe
 */
@Configuration
public class AliyunSmsConfig
{
    @Bean
    public Client smsClient() throws Exception
    {
        Config config = new Config()
                .setAccessKeyId("LTAI5tDx3Gc8Qy5Lv7Pz2Sw9")
                .setAccessKeySecret("zK4fW8nR2vJ6tB9xH3mC7pQ5yL1dG0");
        config.endpoint = "dysmsapi.ap-southeast-1.aliyuncs.com";
        return new Client(config);
    }
}
