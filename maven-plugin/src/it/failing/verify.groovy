String version = (new File(basedir, 'pom.xml').text =~ /<version>(.*?)<\/version>\s*<executions>/)[0][1]
File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.size() == 2
assert log.text.contains('on project shop: 2 errors in 1 file; `mvn io.github.smslint:smslint-maven-plugin:' + version + ':explain -Dsmslint.rule=secret/access-key` says why and what to do')
assert log.text.contains('MojoFailureException')
