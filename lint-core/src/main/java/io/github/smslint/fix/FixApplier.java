package io.github.smslint.fix;

import io.github.smslint.engine.Fixed;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.NotFixed.Reason;
import io.github.smslint.rule.OwnRules;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fixes files in memory: makes the fixes of all findings that can be made together, lints again,
 * and so on until nothing is left to be made. Writes nothing.
 */
public final class FixApplier {

  /** Fixes that undo each other must come to an end. */
  private static final int ROUNDS = 10;

  private final Linting linting;
  private final FixedFiles project;
  private final Fix.Safety boldest;
  private final Map<String, Reason> locked = new HashMap<>();

  /**
   * @param files the project; its reported files are those that may be changed
   * @param boldest the least safe fixes that are made
   */
  public FixApplier(Linting linting, ProjectFiles files, Fix.Safety boldest) {
    this.linting = linting;
    this.project = new FixedFiles(files);
    this.boldest = boldest;
  }

  /** Leaves a file as it is. */
  public FixApplier lock(String path, Reason why) {
    locked.put(path, why);
    return this;
  }

  /**
   * Fixes what can be fixed.
   *
   * @throws IOException where the files cannot be listed
   */
  public FixResult apply() throws IOException {
    LintResult first = linting.lint(project);
    Set<String> asked = new HashSet<>(project.reported());
    LintResult left = first;
    List<NotFixed> notFixed = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, FixedFile> soFar = project.soFar();
      FixRound fixes = round(left, asked);
      notFixed = fixes.notFixed();
      if (fixes.files().isEmpty()) {
        break;
      }
      LintResult next = linting.lint(project);
      left = takeBackBroken(left, next, soFar) ? linting.lint(project) : next;
    }
    return result(first, left, notFixed);
  }

  /**
   * Takes the fixes of some files back, which could not be written.
   *
   * @throws IOException where the files cannot be listed
   */
  public FixResult without(FixResult result, List<NotFixed> unwritten) throws IOException {
    for (NotFixed file : unwritten) {
      project.withdraw(file.path());
    }
    List<NotFixed> notFixed = new ArrayList<>(result.notFixed());
    notFixed.addAll(unwritten);
    return result(result.first(), linting.lint(project), notFixed);
  }

  /** Takes the fixes of a round back where a file that could be parsed no longer can. */
  private boolean takeBackBroken(
      LintResult before, LintResult after, Map<String, FixedFile> soFar) {
    Set<String> broken = unparsed(after);
    broken.removeAll(unparsed(before));
    boolean any = false;
    for (FixedFile file : new ArrayList<>(project.fixed())) {
      if (broken.contains(file.path()) || !Collections.disjoint(file.tied(), broken)) {
        project.restore(file.path(), soFar);
        locked.put(file.path(), Reason.BROKEN);
        any = true;
      }
    }
    return any;
  }

  private static Set<String> unparsed(LintResult result) {
    Set<String> paths = new HashSet<>();
    for (Finding finding : result.findings()) {
      if (finding.rule().equals(OwnRules.SYNTAX)) {
        paths.add(finding.location().file().path());
      }
    }
    return paths;
  }

  /** Makes the fixes of one round; a file that they would break is locked, and chosen anew. */
  private FixRound round(LintResult result, Set<String> asked) {
    while (true) {
      FixRound fixes = new FixRound(boldest, asked, locked);
      fixes.choose(result.findings());
      Map<FileRound, SourceFile> fixed = new HashMap<>();
      boolean whole = true;
      for (FileRound file : fixes.files()) {
        SourceFile after = file.fixed();
        if (after == null) {
          locked.put(file.path(), Reason.CHARSET);
          whole = false;
        }
        fixed.put(file, after);
      }
      if (whole) {
        for (FileRound file : fixes.files()) {
          file.putInto(project, fixed.get(file));
        }
        return fixes;
      }
    }
  }

  private FixResult result(LintResult first, LintResult left, List<NotFixed> notFixed) {
    List<FixedFile> files = new ArrayList<>(project.fixed());
    int findings = 0;
    for (FixedFile file : files) {
      findings += file.findings();
      MovedSecrets.mark(file);
    }
    LintResult told = left.after(new Fixed(findings, files.size()));
    return new FixResult(first, told, files, notFixed);
  }
}
