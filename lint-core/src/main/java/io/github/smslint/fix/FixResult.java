package io.github.smslint.fix;

import io.github.smslint.engine.LintResult;
import java.util.List;

/**
 * What fixes can do for a project.
 *
 * @param first what was found before any fix
 * @param left what is found after them; tells how many findings were fixed
 * @param files the files that they change, in path order
 * @param notFixed what keeps them from doing more
 */
public record FixResult(
    LintResult first, LintResult left, List<FixedFile> files, List<NotFixed> notFixed) {}
