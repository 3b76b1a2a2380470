package io.github.smslint.rules.config;

import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.source.Location;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An endpoint of a usage in its parts; one whose host is not known is none. */
final class SmsEndpoint {

  /** Of an endpoint without a port, or with one that is not known. */
  static final int NO_PORT = -1;

  private static final int MOST_DIGITS = 5;

  private final Fact fact;
  private final EndpointHost host;
  private final HostKind kind;

  private SmsEndpoint(Fact fact, EndpointHost host) {
    this.fact = fact;
    this.host = host;
    this.kind = HostNames.kind(host.name());
  }

  /** The endpoints of a usage whose hosts are known. */
  static List<SmsEndpoint> of(Usage usage) {
    List<Fact> facts = usage.all(Role.ENDPOINT);
    List<SmsEndpoint> endpoints = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      EndpointHost host = EndpointHost.in(fact.value().value());
      if (host != null) {
        endpoints.add(new SmsEndpoint(fact, host));
      }
    }
    return endpoints;
  }

  Fact fact() {
    return fact;
  }

  EndpointHost host() {
    return host;
  }

  HostKind kind() {
    return kind;
  }

  /** Whether the host is the SMS service's, public or not. */
  boolean isOfService() {
    return kind == HostKind.PUBLIC || kind == HostKind.UNDOCUMENTED || kind == HostKind.INTERNAL;
  }

  /** The scheme in small letters, or empty. */
  String scheme() {
    String before = fact.value().value().substring(0, host.start()).strip();
    int colon = before.indexOf(':');
    return colon < 0 ? "" : before.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /** Where the port's last digit ends, UTF-16 from 0; where the host ends if there is no port. */
  int portEnd() {
    String value = fact.value().value();
    int end = host.end();
    if (end >= value.length() || value.charAt(end) != ':') {
      return end;
    }
    end++;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    boolean hole = end < value.length() && value.charAt(end) == Text.HOLE;
    return hole || end == host.end() + 1 ? host.end() : end;
  }

  int port() {
    int digits = portEnd() - host.end() - 1;
    return digits < 1 || digits > MOST_DIGITS
        ? NO_PORT
        : Integer.parseInt(fact.value().value().substring(host.end() + 1, portEnd()));
  }

  /** The whole endpoint, or only the host of one whose rest is put together at run time. */
  Location place() {
    Text value = fact.value();
    return value.isComplete() ? value.location() : value.locate(host.start(), host.end());
  }
}
