package io.github.smslint.rules.config;

import io.github.smslint.project.Dependency;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;

/** Reports an SDK that is older than the operations for which a project calls it. */
final class OldSdk {

  private static final String GROUP = "com.aliyun";
  private static final String ARTIFACT = "dysmsapi20170525";
  private static final int FIRST_WITH_CREATE = 3;

  private OldSdk() {}

  static void report(SmsProject project, Report report) {
    Dependency sdk = onlySdk(project);
    int major = sdk == null || sdk.version() == null ? -1 : major(sdk.version().value().strip());
    if (major < 0 || major >= FIRST_WITH_CREATE) {
      return;
    }
    Fact action = creating(project);
    if (action != null) {
      Text version = sdk.version();
      report
          .finding(
              sdk.artifact().location(),
              "old-sdk",
              ARTIFACT,
              version.value().strip(),
              action.value().value())
          .in(ARTIFACT)
          .related(action.value().location(), "action");
    }
  }

  /** Where modules ask for different versions, which of them counts for a call is not known. */
  private static Dependency onlySdk(SmsProject project) {
    Dependency only = null;
    for (Dependency dependency : project.dependencies()) {
      boolean sdk =
          dependency.group().equals(GROUP)
              && dependency.artifact().value().strip().equals(ARTIFACT);
      if (sdk && only != null) {
        return null;
      }
      only = sdk ? dependency : only;
    }
    return only;
  }

  /** The first operation that is told by a class of the SDK and that only newer ones have. */
  private static Fact creating(SmsProject project) {
    for (Usage usage : project.usages()) {
      for (Fact action : usage.all(Role.ACTION)) {
        String name = action.value().value();
        boolean isNew = name.equals("CreateSmsTemplate") || name.equals("CreateSmsSign");
        if (isNew && !ForeignHost.isWritten(action)) {
          return action;
        }
      }
    }
    return null;
  }

  private static int major(String version) {
    int dot = version.indexOf('.');
    boolean digit = dot == 1 && version.charAt(0) >= '0' && version.charAt(0) <= '9';
    return digit ? version.charAt(0) - '0' : -1;
  }
}
