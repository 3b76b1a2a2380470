-- 短信模板初始数据
drop table if exists sms_template;
create table sms_template (
  id               bigint(20)   not null auto_increment comment '主键',
  template_code    varchar(32)  not null comment '阿里云短信模板编号',
  template_name    varchar(64)  not null comment '模板名称',
  template_type    int(1)       not null comment '模板类型',
  template_content varchar(500) not null comment '模板内容',
  primary key (id)
) engine=innodb comment = '短信模板表';

insert into sms_template (id, template_code, template_name, template_type, template_content) values
  (1, 'SMS_226820411', '登录确认', 0, '您的验证码为${code}，5分钟内有效。'),
  (2, 'SMS_226820412', '生日祝福', 2, '【若禾优选】生日快樂，★全场八折'),
  (3, 'SMS_226820413', '活动提醒', 2, '周年慶即将开始，凭券立減[50元]'),
  (4, 'SMS_226820414', '到货通知', 1, '您预订的商品已到貨，请尽快取件');
