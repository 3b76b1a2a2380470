package io.github.smslint.rules.config;

import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;

/** Tells calls of the SMS service that go to the host of another product. */
final class ForeignHost {

  private ForeignHost() {}

  /**
   * Whether the only endpoint is another product's, and what is called there is certainly the SMS
   * service: an action that sends, written as text, or its SDK. Results are asked for by the same
   * names elsewhere.
   */
  static boolean isCalled(Usage usage, ApiCall call) {
    Fact endpoint = usage.only(Role.ENDPOINT);
    if (endpoint == null || namesAnotherProduct(usage)) {
      return false;
    }
    EndpointHost host = EndpointHost.in(endpoint.value().value());
    String product = host == null ? null : ApiTable.builtin().productOfHost(host.name());
    if (product == null) {
      return false;
    }
    boolean action = call.actionSide() != null && isWritten(call.action()) && !call.isManagement();
    boolean sdk =
        call.version() != null
            && call.version().value().isComplete()
            && call.isSdkVersion()
            && call.versionSide() != null
            && usage.all(Role.VERSION).size() == 1;
    return action || sdk;
  }

  /** Whether a fact is a text, not the name of a class or method. */
  static boolean isWritten(Fact fact) {
    Text value = fact.value();
    return value.isComplete()
        && value.length() > 0
        && value.replace(0, value.length(), value.value()) != null;
  }

  private static boolean namesAnotherProduct(Usage usage) {
    for (Fact product : usage.all(Role.PRODUCT)) {
      if (!ApiTable.builtin().isSmsProduct(product.value().value().strip())) {
        return true;
      }
    }
    return false;
  }
}
