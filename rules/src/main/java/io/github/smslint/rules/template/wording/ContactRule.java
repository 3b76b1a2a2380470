package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import java.util.List;

/** Reports contact data that a template of its kind may not hold. */
public final class ContactRule extends Rule {

  private static final int MOST_SERVICE_NUMBERS = 2;

  public ContactRule() {
    super(
        new RuleDescription(
            "template/contact",
            Severity.ERROR,
            null,
            "0.1.0",
            List.of("isv.SMS_CONTENT_ILLEGAL", "CONTENT_KEYWORD")));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(RuleOption.texts(AllowedTexts.CONTACTS, 4));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (template.kind() == TemplateKind.INTERNATIONAL) {
      return;
    }
    boolean notification = template.kind() == TemplateKind.NOTIFICATION;
    int serviceNumbers = 0;
    for (Contact contact : ContactScanner.scan(template)) {
      boolean service = contact.kind() == Contact.Kind.SERVICE;
      serviceNumbers += service ? 1 : 0;
      boolean oneTooMany = notification && service && serviceNumbers == MOST_SERVICE_NUMBERS + 1;
      Severity severity = oneTooMany ? Severity.ERROR : severity(contact, template.kind());
      if (severity != null && !isAllowed(contact, template, report)) {
        TemplateFinding.report(
                template,
                contact.start(),
                contact.end(),
                report,
                oneTooMany ? "third" : key(contact, template.kind()),
                "")
            .severity(severity);
      }
    }
  }

  private static boolean isAllowed(Contact contact, Template template, Report report) {
    String written = template.content().value().substring(contact.start(), contact.end());
    return AllowedTexts.holdContact(written, template, report);
  }

  private static Severity severity(Contact contact, TemplateKind kind) {
    boolean verification = kind == TemplateKind.VERIFICATION;
    boolean refused = verification || kind == TemplateKind.NOTIFICATION;
    return switch (contact.kind()) {
      case MOBILE -> Severity.ERROR;
      case SERVICE -> verification ? Severity.ERROR : null;
      case ACCOUNT -> refused ? Severity.ERROR : Severity.WARNING;
      case MENTION -> refused ? Severity.WARNING : null;
      case MAIL, OTHER -> verification ? Severity.ERROR : Severity.WARNING;
    };
  }

  private static String key(Contact contact, TemplateKind kind) {
    if (kind == TemplateKind.VERIFICATION) {
      return "verification";
    }
    return switch (contact.kind()) {
      case MOBILE -> "mobile";
      case MAIL -> "mail";
      case MENTION -> "group";
      default -> "account";
    };
  }
}
