File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings == ['[ERROR] src/main/resources/application.yml:10:16: error signature/test-in-production: "阿里云短信测试" is a test signature, but profile prod is production: it reaches only numbers that are bound as test numbers']
assert log.text.contains('src/main/resources/application-prod.yml')
