File log = new File(basedir, 'build.log')

List findings = log.readLines().findAll { it.contains('sms') == false && it.contains('template/bracket') }
assert findings == ['[ERROR] 短信服务/src/main/resources/模板/登录 验证码.yml:4:22: 错误 template/bracket: 模板以签名“【青禾生鲜】”开头，签名由平台自动添加']
assert log.text.contains('[INFO] 发现 1 个问题（1 个错误），涉及 1 个文件；已检查 ')
