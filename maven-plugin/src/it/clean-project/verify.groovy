File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.isEmpty()
assert log.readLines().count { it ==~ /\[INFO\] No findings; inspected \d+ files, 1 template, 2 usages, 0 AccessKeys\./ } == 1
