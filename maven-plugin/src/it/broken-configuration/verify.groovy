File log = new File(basedir, 'build.log')
List findings = log.readLines().findAll { it ==~ /\[(ERROR|WARNING|INFO)\] [^ ]+:\d+:\d+: (error|warning|info|错误|警告|提示) .*/ }

assert findings.isEmpty()
assert log.text.contains('shop-order/.smslint.yml:2:3: unknown rule "template/brackets"; did you mean "template/bracket"?')
assert log.text.contains('MojoExecutionException')
