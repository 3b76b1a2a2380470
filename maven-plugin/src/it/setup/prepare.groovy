// Each small project is the top of a work tree of its own, as real ones are.
basedir.parentFile.eachDir { project ->
    ['git', 'init', '-q'].execute(null, project).waitFor()
}
true
