File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

// The profile's value is that of production; what the user says goes before it.
assert findings.size() == 1
assert findings[0].contains(' error signature/test-in-production: ')
assert findings[0].contains('阿里云短信测试')
