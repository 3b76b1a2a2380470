File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.size() == 4
assert findings.every { it.startsWith('[WARNING] src/main/resources/sms-templates.yml:4:') }
assert log.text.contains('2 warnings in 1 file; `mvn ')
assert log.text.contains('failOnSeverity (smslint.failOnSeverity) is "critical"; use one of: error, warning, info, never')
