File log = new File(basedir, 'build.log')

// A page is printed as it is, so that -q leaves it.
assert log.readLines().contains('# secret/access-key')
assert log.text.count('# secret/access-key') == 2
assert log.text.contains('There is no rule "template/brackets"; did you mean "template/bracket"?')
assert log.text.contains('smslint:check')
