File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.collect { it.tokenize(' ')[0..1].join(' ') } == [
    '[WARNING] shop-order/src/main/resources/sms-templates.yml:4:22:',
    '[ERROR] shop-order/src/main/resources/sms-templates.yml:4:22:',
    '[ERROR] shop-member/src/main/resources/sms-templates.yml:4:22:',
]
