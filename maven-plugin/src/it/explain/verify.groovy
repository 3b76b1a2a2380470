File log = new File(basedir, 'build.log')

assert log.text.contains('[INFO] # secret/access-key')
assert log.text.count('# secret/access-key') == 2
assert log.text.contains('There is no rule "template/brackets"; did you mean "template/bracket"?')
assert log.text.contains('smslint:check')
