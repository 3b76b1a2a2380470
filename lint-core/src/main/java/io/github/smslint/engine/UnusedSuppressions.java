package io.github.smslint.engine;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.recognizer.FilePurpose;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import io.github.smslint.rule.OwnRules;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.suppression.Block;
import io.github.smslint.suppression.Suppression;
import io.github.smslint.suppression.Suppression.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reports the directives, and the rules in them, by which nothing is silenced. */
final class UnusedSuppressions {

  private static final String ID = OwnRules.UNUSED_SUPPRESSION;

  private final List<String> known;
  private final SettingsSource settings;
  private final List<Finding> findings = new ArrayList<>();

  UnusedSuppressions(Catalogue catalogue, SettingsSource settings) {
    this.known = catalogue.ids();
    this.settings = settings;
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * Reports what is needless in a file; in documents directives are examples, and what a build
   * copies is reported where it is copied from.
   *
   * @param named the rules of the directives in their order, used by now or never
   */
  void report(SourceFile file, List<Suppression> suppressions, List<SilencedRule> named) {
    FilePurpose purpose = FilePurpose.of(file.path());
    if (purpose == FilePurpose.DOCUMENTATION || purpose == FilePurpose.BUILD_OUTPUT) {
      return;
    }
    Settings here = settings.settingsFor(file.path());
    int from = 0;
    for (Suppression suppression : suppressions) {
      int to = from + suppression.rules().size();
      if (suppression.kind() == Kind.END) {
        reportEnd(file, suppression, named.subList(from, to));
      } else if (from == to) {
        reportWithoutRule(file, suppression);
      } else {
        reportRules(file, suppression, named.subList(from, to), here);
      }
      from = to;
    }
  }

  private void reportWithoutRule(SourceFile file, Suppression suppression) {
    Location place = new Location(file, suppression.span());
    if (suppression.kind() == Kind.UNKNOWN) {
      add(place, "directive", place.written());
    } else {
      add(place, "no-rule").fix(removal(file, suppression));
    }
  }

  private void reportRules(
      SourceFile file, Suppression suppression, List<SilencedRule> rules, Settings here) {
    int lastKept = rules.size() - 1;
    while (lastKept >= 0 && !isKept(rules.get(lastKept), here)) {
      lastKept--;
    }
    boolean unended = false;
    for (int index = 0; index < rules.size(); index++) {
      SilencedRule rule = rules.get(index);
      Location place = new Location(file, rule.rule().span());
      unended |= rule.isUsed() && isUnended(suppression, index);
      if (!known.contains(rule.id())) {
        reportUnknown(place, rule.id());
      } else if (!isKept(rule, here)) {
        Fix fix =
            lastKept < 0
                ? removal(file, suppression)
                : removal(file, withSeparator(rules, index, lastKept), "remove-rule", rule.id());
        add(place, "unused", rule.id()).fix(fix);
      }
    }
    if (unended) {
      add(new Location(file, suppression.span()), "unended");
    }
  }

  private static boolean isUnended(Suppression suppression, int rule) {
    return suppression.kind() == Kind.BLOCK && !suppression.block().matched().get(rule);
  }

  /** Reports an end of a block where none has begun. */
  private void reportEnd(SourceFile file, Suppression end, List<SilencedRule> rules) {
    if (rules.isEmpty() && !end.block().isMatched()) {
      add(new Location(file, end.span()), "no-block").fix(removal(file, end));
    }
    List<Boolean> matched = end.block().matched();
    int lastKept = matched.lastIndexOf(true);
    for (int index = 0; index < rules.size(); index++) {
      SilencedRule rule = rules.get(index);
      Location place = new Location(file, rule.rule().span());
      if (!known.contains(rule.id())) {
        reportUnknown(place, rule.id());
      } else if (!matched.get(index)) {
        Fix fix =
            lastKept < 0
                ? removal(file, end)
                : removal(file, withSeparator(rules, index, lastKept), "remove-rule", rule.id());
        add(place, "no-block-of", rule.id()).fix(fix);
      }
    }
  }

  private void reportUnknown(Location place, String id) {
    String nearest = NearestName.of(id, known);
    if (nearest == null) {
      add(place, "unknown", id);
    } else {
      Message title = Message.of(ID + ".rename", nearest);
      List<Edit> edits = List.of(new Edit(place, nearest));
      add(place, "unknown-nearest", id, nearest).fix(new Fix(title, Fix.Safety.SUGGESTED, edits));
    }
  }

  /** A rule that is off may have something to silence once it is on. */
  private boolean isKept(SilencedRule rule, Settings here) {
    return rule.isUsed() || here.isDisabled(rule.id()) || !known.contains(rule.id());
  }

  /** A rule and what parts it from its neighbour, so that any such removals leave a good list. */
  private static Span withSeparator(List<SilencedRule> rules, int index, int lastKept) {
    Span own = rules.get(index).rule().span();
    return index < lastKept
        ? new Span(own.start(), rules.get(index + 1).rule().span().start())
        : new Span(rules.get(index - 1).rule().span().end(), own.end());
  }

  /** Removes a directive, and of a block the directive that ends nothing else. */
  private static Fix removal(SourceFile file, Suppression suppression) {
    List<Edit> edits = new ArrayList<>(2);
    edits.add(new Edit(new Location(file, suppression.removal()), ""));
    Block block = suppression.block();
    if (block != null && block.otherEnd() != null) {
      edits.add(new Edit(new Location(file, block.otherEnd()), ""));
    }
    return new Fix(Message.of(ID + ".remove"), Fix.Safety.SAFE, edits);
  }

  private static Fix removal(SourceFile file, Span span, String key, String... arguments) {
    List<Edit> edits = List.of(new Edit(new Location(file, span), ""));
    return new Fix(Message.of(ID + "." + key, arguments), Fix.Safety.SAFE, edits);
  }

  private Finding add(Location place, String key, String... arguments) {
    Message message = Message.of(ID + "." + key, arguments);
    Finding finding = new Finding(ID, Severity.WARNING, place, message, List.of());
    findings.add(finding);
    return finding;
  }
}
