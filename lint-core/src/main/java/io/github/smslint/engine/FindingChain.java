package io.github.smslint.engine;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Credential;
import io.github.smslint.recognizer.FileSet;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What findings go through before they are shown: settings, order, one for each fault, directives
 * that silence them, identity.
 */
final class FindingChain {

  /** Shorter texts are no secrets but would star out ordinary words. */
  private static final int SHORTEST_SECRET = 16;

  private static final Comparator<Finding> BY_PLACE =
      new Comparator<>() {
        @Override
        public int compare(Finding one, Finding other) {
          Location here = one.location();
          Location there = other.location();
          int byFile = here.file().path().compareTo(there.file().path());
          int before = here.file().unitsBefore();
          int beforeOther = there.file().unitsBefore();
          int byStart =
              Integer.compare(before + here.span().start(), beforeOther + there.span().start());
          int byEnd = Integer.compare(before + here.span().end(), beforeOther + there.span().end());
          int byRule = one.rule().compareTo(other.rule());
          if (byFile != 0) {
            return byFile;
          }
          return byStart != 0 ? byStart : byRule != 0 ? byRule : byEnd;
        }
      };

  private final Catalogue catalogue;
  private final SettingsSource settings;

  FindingChain(Catalogue catalogue, SettingsSource settings) {
    this.catalogue = catalogue;
    this.settings = settings;
  }

  /**
   * The findings in order, those that a directive silences among them.
   *
   * @param files what was read of the reported files, in path order
   */
  List<Finding> finish(
      List<Finding> found, List<Credential> credentials, Iterable<FileResult> files) {
    List<Finding> single = inOrder(found);
    markSecrets(single, credentials);
    List<FileResult> directed = withDirectives(files);
    if (!directed.isEmpty()) {
      List<Finding> unused = inOrder(new Silencing(catalogue, settings).apply(single, directed));
      markSecrets(unused, credentials);
      single.addAll(unused);
      Collections.sort(single, BY_PLACE);
    }
    tellProfiles(single);
    Fingerprints.identify(single);
    return single;
  }

  private List<Finding> inOrder(List<Finding> found) {
    List<Finding> kept = withSettings(found);
    Collections.sort(kept, BY_PLACE);
    return withoutDuplicates(kept);
  }

  private static List<FileResult> withDirectives(Iterable<FileResult> files) {
    List<FileResult> directed = new ArrayList<>(0);
    for (FileResult file : files) {
      if (!file.suppressions().isEmpty()) {
        directed.add(file);
      }
    }
    return directed;
  }

  private List<Finding> withSettings(List<Finding> found) {
    List<Finding> kept = new ArrayList<>(found.size());
    for (Finding finding : found) {
      Settings here = settings.settingsFor(finding.location().file().path());
      if (here.isDisabled(finding.rule())) {
        continue;
      }
      Severity wanted = here.severity(finding.rule());
      kept.add(wanted == null ? finding : finding.severity(wanted));
    }
    return kept;
  }

  /**
   * Several usages and profiles may share one wrong literal, which is one fault; the heaviest that
   * is said of it counts.
   */
  private static List<Finding> withoutDuplicates(List<Finding> sorted) {
    List<Finding> single = new ArrayList<>(sorted.size());
    Finding last = null;
    for (Finding finding : sorted) {
      if (last == null || BY_PLACE.compare(last, finding) != 0) {
        single.add(finding);
        last = finding;
        continue;
      }
      boolean heavier = finding.severity().compareTo(last.severity()) < 0;
      Finding other = heavier ? last : finding;
      last = heavier ? finding : last;
      single.set(single.size() - 1, last);
      for (String profile : other.profiles()) {
        last.holdsIn(profile);
      }
    }
    return single;
  }

  /** What no deployment was told of holds in the profile of its file. */
  private void tellProfiles(List<Finding> findings) {
    String path = null;
    String profile = "";
    for (Finding finding : findings) {
      String next = finding.location().file().path();
      if (!next.equals(path)) {
        Profiles known = new Profiles(settings.settingsFor(next).productionProfiles());
        profile = FileSet.of(next, known).profile();
        path = next;
      }
      if (finding.profiles().isEmpty()) {
        finding.holdsIn(profile);
      }
    }
  }

  /** A secret that was recognised anywhere is starred out in every file that is shown. */
  private static void markSecrets(List<Finding> findings, List<Credential> credentials) {
    TreeSet<String> secrets = new TreeSet<>();
    for (Credential credential : credentials) {
      Text secret = credential.secret();
      if (secret != null && secret.length() >= SHORTEST_SECRET) {
        secrets.add(secret.value());
      }
    }
    if (secrets.isEmpty()) {
      return;
    }
    SourceFile last = null;
    for (Finding finding : findings) {
      SourceFile file = finding.location().file();
      if (file != last) {
        mark(file, secrets);
        last = file;
      }
    }
  }

  private static void mark(SourceFile file, TreeSet<String> secrets) {
    for (String secret : secrets) {
      String content = file.content();
      for (int at = content.indexOf(secret); at >= 0; at = content.indexOf(secret, at + 1)) {
        file.markSecret(new Span(at, at + secret.length()));
      }
    }
  }
}
