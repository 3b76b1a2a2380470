package io.github.smslint.rules.config;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.source.Location;
import io.github.smslint.vocabulary.Role;

/**
 * What a usage says of the API that it calls: the endpoint, the version, the action, and what else
 * tells which service is meant. Each part is null where nothing or nothing certain is said of it.
 */
public final class ApiCall {

  private final ApiTable table = ApiTable.builtin();
  private final Usage usage;
  private Fact endpoint;
  private EndpointHost host;
  private Side hostSide;
  private Fact version;
  private String versionDate;
  private Fact action;
  private Side actionSide;
  private boolean management;
  private boolean unknownAction;
  private boolean smsProduct;
  private boolean otherProduct;
  private Fact template;
  private Side templateSide;
  private boolean unclear;

  /** Reads what the usage says; what is not said with certainty stays null. */
  public ApiCall(Usage usage) {
    this.usage = usage;
    readEndpoint();
    readVersion();
    readActions();
    readProduct();
    readTemplateType(Role.TEMPLATE_TYPE);
    readTemplateType(Role.OUTER_TEMPLATE_TYPE);
  }

  /** Whether the usage speaks of another product or contradicts itself, so that none can judge. */
  boolean isUnclear() {
    return unclear;
  }

  /** Whether the call goes to Alibaba's SMS service beyond doubt. */
  public boolean isCertain() {
    return !unclear && (isOfSdk() || isSms());
  }

  /** Whether something speaks for a message that Alibaba sends, and no other service is named. */
  public boolean isLikely() {
    boolean sending = !unclear && (isSending() || isSms());
    return sending || (isOfSdk() && hostSide != Side.OTHER);
  }

  /** Whether the version is told by an imported package of the service's SDK. */
  private boolean isOfSdk() {
    return versionDate != null && isSdkVersion() && versionSide() != null;
  }

  Fact endpoint() {
    return endpoint;
  }

  EndpointHost host() {
    return host;
  }

  Side hostSide() {
    return hostSide;
  }

  Fact version() {
    return version;
  }

  /** The version as the provider would write it, or null where it is no date. */
  String versionDate() {
    return versionDate;
  }

  Fact action() {
    return action;
  }

  Side actionSide() {
    return actionSide;
  }

  /** Whether an action is named that no version of the SMS service has. */
  boolean hasUnknownAction() {
    return unknownAction;
  }

  /** The fact that gives the kind of the template. */
  Fact template() {
    return template;
  }

  Side templateSide() {
    return templateSide;
  }

  /** Whether an action keeps templates or asks for results, so that it may name any kind. */
  boolean isManagement() {
    return management;
  }

  /** The API whose version is written, and written right. */
  Side versionSide() {
    boolean right = versionDate != null && (isSdkVersion() || versionDate.equals(versionText()));
    return right ? table.sideOfVersion(versionDate) : null;
  }

  /** The version's characters without blanks around them. */
  String versionText() {
    return version.value().value().strip();
  }

  /** Whether the version is that of an imported package or class: right by itself, and no text. */
  boolean isSdkVersion() {
    Location place = version.value().location();
    String written = place.written();
    String text = versionText();
    boolean ofPackage = !written.equals(text) && written.equals(text.replace("-", ""));
    return written.isEmpty() || written.contains("dysmsapi") || ofPackage;
  }

  /** Whether something besides the version shows that the call goes to the SMS service. */
  boolean isSms() {
    return hostSide != null || smsProduct || isSms4j();
  }

  /** Whether the SMS service is called, whatever host is written. */
  boolean isOfService() {
    boolean ours = isSms() || actionSide != null || Sdk.of(usage) != null;
    return ours && !isOther();
  }

  /** Whether another product is called, of which the SMS rules say nothing. */
  boolean isOther() {
    return otherProduct || hostSide == Side.OTHER;
  }

  /** Whether something looks like sending messages, though perhaps by another supplier. */
  boolean isSending() {
    return actionSide != null || isDomesticStyle();
  }

  /** Whether this is a call of the SMS service, or so like one that nothing speaks against it. */
  boolean isLikelySms() {
    return !unclear && (isSms() || isSending() || isOfSdk());
  }

  /** Whether a signature or a template is named, as the domestic API wants it. */
  boolean isDomesticStyle() {
    return !usage.all(Role.SIGN_NAME).isEmpty() || !usage.all(Role.TEMPLATE_CODE).isEmpty();
  }

  /** Whether a message's own text is sent, as the international API has it. */
  boolean isInternationalStyle() {
    return !usage.all(Role.MESSAGE).isEmpty() && !isDomesticStyle();
  }

  /** SMS4J calls SendSms at the domestic host unless it is told otherwise. */
  boolean isSms4j() {
    for (Fact supplier : usage.all(Role.SUPPLIER)) {
      if (supplier.value().value().equals("alibaba")) {
        return isDomesticStyle();
      }
    }
    return false;
  }

  /** A host in no table says nothing beside one that is known; alone it may be any service's. */
  private void readEndpoint() {
    boolean unknown = false;
    for (Fact fact : usage.all(Role.ENDPOINT)) {
      EndpointHost found = EndpointHost.in(fact.value().value());
      Side side = found == null ? null : table.sideOfHost(found.name());
      if (side == null) {
        unknown |= found != null;
        continue;
      }
      unclear |= hostSide != null && hostSide != side;
      if (hostSide == null) {
        endpoint = fact;
        host = found;
        hostSide = side;
      }
    }
    unclear |= hostSide == Side.OTHER || (hostSide == null && unknown);
  }

  private void readVersion() {
    version = usage.only(Role.VERSION);
    unclear |= version == null && usage.all(Role.VERSION).size() > 1;
    versionDate = version == null ? null : VersionDate.of(version.value().value());
  }

  private void readActions() {
    for (Fact fact : usage.all(Role.ACTION)) {
      String name = fact.value().value();
      Side side = table.sideOfAction(name);
      if (side == null) {
        unknownAction |= fact.value().isComplete();
        continue;
      }
      management |= table.isManagement(name);
      unclear |= actionSide != null && actionSide != side;
      if (actionSide == null) {
        action = fact;
        actionSide = side;
      }
    }
  }

  private void readProduct() {
    for (Fact fact : usage.all(Role.PRODUCT)) {
      String name = fact.value().value().strip();
      otherProduct |= table.isOtherProduct(name);
      unclear |= otherProduct;
      smsProduct |= table.isSmsProduct(name);
    }
  }

  private void readTemplateType(Role role) {
    for (Fact fact : usage.all(role)) {
      Side side = sideOfTemplate(fact.value().value().strip());
      if (side == null) {
        continue;
      }
      boolean agrees = templateSide == null || templateSide == side;
      template = agrees ? fact : null;
      templateSide = agrees ? side : null;
    }
  }

  /** The numbers of all interfaces agree on this: 3 and 6 are international, 0 to 2 are not. */
  private static Side sideOfTemplate(String type) {
    switch (type) {
      case "0":
      case "1":
      case "2":
        return Side.DOMESTIC;
      case "3":
      case "6":
        return Side.INTERNATIONAL;
      default:
        TemplateKind kind = TemplateKind.named(type);
        if (kind == null || kind == TemplateKind.UNKNOWN) {
          return null;
        }
        return kind == TemplateKind.INTERNATIONAL ? Side.INTERNATIONAL : Side.DOMESTIC;
    }
  }
}
