String log = new File(basedir, 'build.log').text
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.size() == 2
assert log.count('2 known to the baseline') == 2
assert log.count('1 stale in config/more.json') == 1
assert log.contains('config/no.json')
