package io.github.smslint.document;

import io.github.smslint.source.SourceFile;
import java.util.List;

/**
 * One tree for every format.
 *
 * @param roots the documents of the file, one in most formats; in source one map of the file's
 *     top-level entries
 * @param comments all comments in the order of the file
 * @param problems the places that could not be read; what could be is in the roots all the same
 */
public record Document(
    SourceFile file,
    Format format,
    List<Value> roots,
    List<Comment> comments,
    List<SyntaxProblem> problems) {}
