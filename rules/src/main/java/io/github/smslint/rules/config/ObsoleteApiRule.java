package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Dependency;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Reports services, operations and libraries that were replaced; each once for a file. */
public final class ObsoleteApiRule extends Rule {

  /** With what the group of each library in the table begins. */
  private static final String GROUPS = "com.ali";

  private static final String[] SDK_SOURCES = {"com/aliyun", "com/taobao/api/"};

  public ObsoleteApiRule() {
    super(
        new RuleDescription(
            "config/obsolete-api",
            Severity.WARNING,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("isv.INTERFACE_OFFLINE", "InvalidVersion")));
  }

  @Override
  public void visitProject(SmsProject project, Report report) {
    Set<SourceFile> importing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Usage usage : project.usages()) {
      for (Fact type : usage.all(Role.SDK_TYPE)) {
        if (isImport(type)) {
          imported(type, importing, report);
        }
      }
    }
    for (Usage usage : project.usages()) {
      if (!isTold(usage, importing)) {
        called(usage, report);
      }
    }
    for (Dependency dependency : project.dependencies()) {
      asked(dependency, report);
    }
    OldSdk.report(project, report);
  }

  private static boolean isImport(Fact type) {
    return type.value().value().indexOf('.') >= 0;
  }

  /** Of a file that imports several classes of one service, the first import is enough. */
  private static void imported(Fact type, Set<SourceFile> importing, Report report) {
    ObsoleteNames.Obsolete obsolete = ObsoleteNames.builtin().type(type.value().value());
    SourceFile file = type.value().location().file();
    if (obsolete != null && !isOfSdk(file) && importing.add(file)) {
      found(type.value().location(), type, obsolete, report);
    }
  }

  /** Whether the import of a class in the same file has said it already. */
  private static boolean isTold(Usage usage, Set<SourceFile> importing) {
    if (importing.isEmpty()) {
      return false;
    }
    for (Fact fact : usage.facts()) {
      boolean telling = fact.role() == Role.SDK_TYPE || fact.role() == Role.ACTION;
      if (telling && importing.contains(fact.value().location().file())) {
        return true;
      }
    }
    return false;
  }

  private static void called(Usage usage, Report report) {
    ObsoleteNames names = ObsoleteNames.builtin();
    for (Fact type : usage.all(Role.SDK_TYPE)) {
      ObsoleteNames.Obsolete obsolete = isImport(type) ? null : names.type(type.value().value());
      if (obsolete != null && !isOfSdk(type.value().location().file())) {
        found(type.value().location(), type, obsolete, report);
        return;
      }
    }
    Fact first = firstAction(usage, names);
    if (first != null) {
      ObsoleteNames.Obsolete obsolete = names.action(first.value().value());
      Finding finding = found(first.value().location(), first, obsolete, report);
      finding.fix(fix(first.value(), 0, first.value().length(), obsolete, report));
      return;
    }
    for (Fact endpoint : usage.all(Role.ENDPOINT)) {
      endpoint(usage, endpoint, names, report);
    }
  }

  private static Fact firstAction(Usage usage, ObsoleteNames names) {
    ApiCall call = null;
    Fact first = null;
    for (Fact action : usage.all(Role.ACTION)) {
      ObsoleteNames.Obsolete obsolete = names.action(action.value().value());
      if (obsolete == null || isOfSdk(action.value().location().file())) {
        continue;
      }
      call = call == null ? new ApiCall(usage) : call;
      boolean counts = obsolete.isService() || call.isLikelySms();
      if (counts && (first == null || stands(action) < stands(first))) {
        first = action;
      }
    }
    return first;
  }

  /** The SDK's own sources, which some projects hold, offer what they still know. */
  private static boolean isOfSdk(SourceFile file) {
    for (String folder : SDK_SOURCES) {
      if (file.path().contains(folder)) {
        return true;
      }
    }
    return false;
  }

  private static int stands(Fact fact) {
    return fact.value().location().span().start();
  }

  /** The gateway of Taobao serves many APIs, so that a signature or a template must be named. */
  private static void endpoint(Usage usage, Fact endpoint, ObsoleteNames names, Report report) {
    EndpointHost host = EndpointHost.in(endpoint.value().value());
    ObsoleteNames.Obsolete obsolete = host == null ? null : names.host(host.name());
    boolean sends =
        !usage.all(Role.SIGN_NAME).isEmpty() || !usage.all(Role.TEMPLATE_CODE).isEmpty();
    if (obsolete != null && (sends || obsolete.what().equals("sms"))) {
      Text value = endpoint.value();
      found(value.locate(host.start(), host.end()), endpoint, obsolete, report);
    }
  }

  private static void asked(Dependency dependency, Report report) {
    Text artifact = dependency.artifact();
    String name = artifact.value().strip();
    if (!dependency.group().startsWith(GROUPS)) {
      return;
    }
    ObsoleteNames.Obsolete obsolete = ObsoleteNames.builtin().artifact(dependency.group(), name);
    if (obsolete != null) {
      report
          .finding(artifact.location(), "artifact", dependency.group(), name, obsolete.instead())
          .in(name);
    }
  }

  private static Finding found(
      Location where, Fact fact, ObsoleteNames.Obsolete obsolete, Report report) {
    String key = obsolete.what().equals("unsure") ? "retired" : obsolete.what();
    boolean refused = obsolete.what().equals("sms") || obsolete.what().equals("retired");
    String value = fact.value().value().strip();
    EndpointHost host = fact.role() == Role.ENDPOINT ? EndpointHost.in(value) : null;
    return report
        .finding(where, key, host == null ? value : host.name(), obsolete.instead())
        .in(fact.context())
        .severity(refused ? Severity.ERROR : Severity.WARNING);
  }

  private static Fix fix(
      Text text, int start, int end, ObsoleteNames.Obsolete obsolete, Report report) {
    Edit edit = obsolete.isService() ? null : text.replace(start, end, obsolete.instead());
    return edit == null
        ? null
        : new Fix(report.message("fix", obsolete.instead()), Fix.Safety.SUGGESTED, List.of(edit));
  }
}
