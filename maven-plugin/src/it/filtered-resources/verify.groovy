File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

// The profile's value is that of production; what the user says goes before it.
assert findings.size() == 1
assert findings[0].startsWith('[ERROR] pom.xml:18:19: error signature/test-in-production: "阿里云短信测试" is a test signature')
assert log.text.contains('src/main/resources/application.yml:10:17: ')
