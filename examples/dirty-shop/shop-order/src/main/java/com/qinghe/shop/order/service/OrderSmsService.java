package com.qinghe.shop.order.service;

import com.qinghe.shop.common.sms.SmsTemplate;
import com.qinghe.shop.sms.sender.SmsSender;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Service;

/** 订单状态变化时的短信。 */
@Service
public class OrderSmsService {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final SmsSender sender;

    public OrderSmsService(SmsSender sender) {
        this.sender = sender;
    }

    public boolean paid(String phone, String orderNo, LocalTime deliverTime) throws Exception {
        Map<String, String> variables = Map.of("orderNo", orderNo, "deliverTime", CLOCK.format(deliverTime));
        return sender.send(phone, SmsTemplate.ORDER_PAID, variables);
    }

    public boolean shipped(String phone, String company, String trackingNo) throws Exception {
        Map<String, String> variables = Map.of("company", company, "trackingNo", trackingNo);
        return sender.send(phone, SmsTemplate.ORDER_SHIPPED, variables);
    }
}
