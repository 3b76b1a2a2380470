File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

List runs = []
log.eachLine { line ->
    if (line.contains('Scanning for projects')) {
        runs << []
    } else if (line in findings) {
        runs.last() << line
    }
}
assert runs.size() == 3
assert runs[0].collect { it.tokenize(' ')[1] } == [
    'deploy/.env.production:1:24:',
    'shop-common/src/main/java/com/qinghe/shop/common/SmsConstants.java:6:38:',
    'shop-order/src/main/java/com/qinghe/shop/order/RefundSmsService.java:21:31:',
    'shop-order/src/main/resources/sms-templates.yml:4:22:',
    'shop-member/src/main/resources/application.yml:7:20:',
    'shop-member/src/main/resources/application.yml:8:24:',
]
assert runs[1].sort() == runs[0].sort()
assert runs[2] == runs[0].findAll { it.contains(' shop-order/') }.sort()

