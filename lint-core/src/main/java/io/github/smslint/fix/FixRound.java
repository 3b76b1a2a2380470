package io.github.smslint.fix;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.NotFixed.Reason;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses among the findings of one run those whose fixes can be made together. Of two that overlap
 * the earlier one is made, at one place the heavier one; the other waits for the next round. Of one
 * fix all edits are made or none.
 */
final class FixRound {

  private static final Comparator<Finding> EARLIER_AND_HEAVIER =
      Comparator.<Finding, String>comparing(finding -> finding.location().file().path())
          .thenComparingInt(finding -> finding.location().span().start())
          .thenComparing(finding -> finding.severity());

  private final Fix.Safety boldest;
  private final Set<String> asked;
  private final Map<String, Reason> locked;
  private final Map<String, FileRound> files = new TreeMap<>();
  private final Set<NotFixed> notFixed = new LinkedHashSet<>();

  /**
   * @param asked the paths of the files that may be changed
   * @param locked those among them that must stay as they are, and why
   */
  FixRound(Fix.Safety boldest, Set<String> asked, Map<String, Reason> locked) {
    this.boldest = boldest;
    this.asked = asked;
    this.locked = locked;
  }

  void choose(List<Finding> findings) {
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(EARLIER_AND_HEAVIER);
    for (Finding finding : ordered) {
      Fix fix = best(finding);
      List<Edit> edits = fix == null ? List.of() : effective(fix);
      if (!edits.isEmpty() && isPossible(edits)) {
        add(edits);
      }
    }
  }

  /** The files with accepted edits, in path order. */
  List<FileRound> files() {
    List<FileRound> changed = new ArrayList<>(files.values());
    changed.removeIf(FileRound::isUnchanged);
    return changed;
  }

  List<NotFixed> notFixed() {
    return List.copyOf(notFixed);
  }

  private Fix best(Finding finding) {
    for (Fix fix : finding.fixes()) {
      if (fix.safety().compareTo(boldest) <= 0) {
        return fix;
      }
    }
    return null;
  }

  /** An edit that changes nothing must not bring about a further round. */
  private static List<Edit> effective(Fix fix) {
    List<Edit> edits = new ArrayList<>(fix.edits().size());
    for (Edit edit : fix.edits()) {
      if (!edit.location().written().equals(edit.replacement())) {
        edits.add(edit);
      }
    }
    return edits;
  }

  private boolean isPossible(List<Edit> edits) {
    for (Edit edit : edits) {
      NotFixed obstacle = obstacle(edit, edits.get(0));
      if (obstacle != null) {
        notFixed.add(obstacle);
        return false;
      }
    }
    return true;
  }

  /** What keeps an edit from being made, told of the file in which its fix begins; or null. */
  private NotFixed obstacle(Edit edit, Edit first) {
    SourceFile file = edit.location().file();
    String path = file.path();
    String told = first.location().file().path();
    if (!asked.contains(path)) {
      return new NotFixed(told, Reason.UNASKED, path);
    }
    Reason reason = file.text().malformed() ? Reason.MALFORMED : locked.get(path);
    if (reason != null) {
      return path.equals(told)
          ? new NotFixed(path, reason, "")
          : new NotFixed(told, Reason.TIED, path);
    }
    int unwritable = round(edit).unwritable(edit);
    return unwritable < 0
        ? null
        : new NotFixed(path, Reason.CHARSET, Character.toString(unwritable));
  }

  private void add(List<Edit> edits) {
    Map<String, EditSet> own = new TreeMap<>();
    for (Edit edit : edits) {
      EditSet before = own.computeIfAbsent(path(edit), unused -> new EditSet());
      FileRound round = round(edit);
      if (!round.knows(edit) || !round.takes(edit) || !before.takes(edit)) {
        return;
      }
      before.add(edit);
    }
    for (Edit edit : edits) {
      round(edit).add(edit, own.keySet());
    }
    round(edits.get(0)).countFinding();
  }

  private FileRound round(Edit edit) {
    return files.computeIfAbsent(path(edit), unused -> new FileRound(edit.location().file()));
  }

  private static String path(Edit edit) {
    Location location = edit.location();
    return location.file().path();
  }
}
