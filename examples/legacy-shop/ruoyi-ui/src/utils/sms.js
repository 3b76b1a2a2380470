// 小程序端直接发送，待下线
const Core = require('@alicloud/pop-core')

const client = new Core({
  accessKeyId: 'LTAI5tZc9Mf4Vb7Tn2Jr6Hk8',
  accessKeySecret: 'rG5jX9wD3kN7sV2zQ8tM4bP6hC1yL0',
  endpoint: 'https://dysmsapi.ap-southeast-1.aliyuncs.com',
  apiVersion: '2017-05-25'
})

export function sendCode(phone, code) {
  return client.request('SendSms', {
    PhoneNumbers: phone,
    SignName: '阿里云短信测试',
    TemplateCode: 'SMS_154950909',
    TemplateParam: JSON.stringify({ code })
  }, { method: 'POST' })
}
