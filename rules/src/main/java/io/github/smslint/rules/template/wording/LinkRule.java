package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.rules.template.wording.WebAddress.Kind;
import java.util.List;
import java.util.Locale;

/** Reports links that a template of its kind may not hold, and warns of all others. */
public final class LinkRule extends Rule {

  private static final String[] VERSION_WORDS = {"版本", "版本号", "版本：", "版本:", "版本号：", "版本号:"};

  private static final String ALLOWED = "allowed-hosts";

  public LinkRule() {
    super(
        new RuleDescription(
            "template/link",
            Severity.ERROR,
            null,
            "0.1.0",
            List.of("isv.PARAM_NOT_SUPPORT_URL", "isv.SMS_CONTENT_ILLEGAL")));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(RuleOption.texts(ALLOWED, 3));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    String text = template.content().value();
    for (WebAddress address : AddressScanner.scan(template)) {
      String key = key(address, template, text);
      Severity severity = key == null ? null : severity(key, template.kind());
      if (severity != null && !(key.equals("link") && isAllowed(address, template, report))) {
        TemplateFinding.report(
                template, address.start(), address.end(), report, key, address.host())
            .severity(severity);
      }
    }
  }

  private static String key(WebAddress address, Template template, String text) {
    if (address.kind() == Kind.MAIL) {
      return null;
    }
    boolean numeric = address.kind() == Kind.NUMERIC;
    if (numeric && address.end() - address.start() == address.host().length()) {
      return isVersion(text, address.start()) ? null : "address";
    }
    if (template.kind() == TemplateKind.VERIFICATION) {
      return "verification";
    }
    if (numeric) {
      return "ip";
    }
    if (address.variableHost()) {
      return "host";
    }
    boolean shortLink = address.variable() && HostNames.isShortener(address.host());
    return shortLink ? "short" : "link";
  }

  /** Whether the user names the host of a link, or a domain above it. */
  private static boolean isAllowed(WebAddress address, Template template, Report report) {
    String host = "." + address.host().toLowerCase(Locale.ROOT);
    for (String allowed : report.options(template.content().location()).texts(ALLOWED)) {
      if (host.endsWith("." + allowed.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Severity severity(String key, TemplateKind kind) {
    boolean abroad = kind == TemplateKind.INTERNATIONAL;
    if (key.equals("link") || key.equals("address")) {
      return abroad ? null : Severity.WARNING;
    }
    return abroad ? Severity.WARNING : Severity.ERROR;
  }

  private static boolean isVersion(String text, int at) {
    for (String word : VERSION_WORDS) {
      if (text.startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }
}
