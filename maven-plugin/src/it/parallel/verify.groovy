File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.collect { it.tokenize(' ')[1] }.sort() == ['cart', 'coupon', 'order', 'pay', 'refund', 'stock'].collect { 'shop-' + it + '/src/main/resources/sms-templates.yml:4:22:' }
assert log.readLines().count { it.startsWith('[INFO] 1 finding (1 error) in 1 file; inspected ') } == 6
assert !log.text.contains('not marked as thread-safe')
