File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings == [
    '[ERROR] src/main/resources/application.yml:7:20: error secret/access-key: AccessKey id LTAI****aB is written in the project',
    '[ERROR] src/main/resources/application.yml:8:24: error secret/access-key: the secret of AccessKey LTAI****aB is written in the project',
    '[ERROR] src/main/resources/sms-templates.yml:4:22: error template/bracket: the template begins with a signature, "【青禾生鲜】", which the platform puts there itself',
]
new File(basedir, 'src/main/resources/application.yml').readLines()[6..7].each { line ->
    assert !log.text.contains(line.tokenize().last())
}
assert log.text.contains('4 |     TemplateContent: 【青禾生鲜】您的登录验证码为${code}')
assert log.text.contains('[INFO] 3 findings (3 errors) in 2 files; inspected ')
