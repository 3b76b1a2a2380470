File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.size() == 5
assert log.text.contains('on project shop-common: 1 error in 1 file; ')
assert log.text.contains('on project shop-order: 2 errors in 2 files; ')
assert log.text.contains('on project shop-member: 2 errors in 1 file; ')
