File sarif = new File(basedir, 'target/smslint.sarif')
File page = new File(basedir, 'target/site/smslint.html')

assert sarif.text.contains('"ruleId": "template/bracket"')
assert page.text.contains('template/traditional-character')
assert !page.text.contains('src="http')
