package io.github.smslint.rules.config;

import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.source.Location;
import io.github.smslint.vocabulary.Role;

/** The SDK whose classes make a call, told by the package that also tells the API version. */
enum Sdk {
  /** Generated clients such as {@code com.aliyun.dysmsapi20170525.Client}. */
  TEA("tea"),
  /** The requests of {@code com.aliyuncs.dysmsapi} with the client of aliyun-java-sdk-core. */
  CORE("core");

  private static final String CORE_PACKAGE = "dysmsapi.model.v";

  /** How the request that is filled by hand is told its host (aliyun-java-sdk-core). */
  private static final String[] CORE_DOMAINS = {
    "setSysDomain(\"", "setDomain(\"", "set_domain(\"", "set_domain('"
  };

  private final String id;

  Sdk(String id) {
    this.id = id;
  }

  /** The name in the tables. */
  String id() {
    return id;
  }

  /** The SDK of a usage, or null where no package tells it or several do. */
  static Sdk of(Usage usage) {
    Sdk only = null;
    for (Fact version : usage.all(Role.VERSION)) {
      Sdk found = of(version.value().location());
      if (found != null && only != null && found != only) {
        return null;
      }
      only = found == null ? only : found;
    }
    return only;
  }

  /** The SDK that puts a scheme before an endpoint, or null where none is known to. */
  static Sdk ofEndpoint(Usage usage, Location endpoint) {
    String content = endpoint.file().content();
    for (String setter : CORE_DOMAINS) {
      if (endsAt(content, endpoint.span().start(), setter)) {
        return CORE;
      }
    }
    return of(usage);
  }

  /** The date of a version stands directly behind the product in the name of a package. */
  private static Sdk of(Location place) {
    String written = place.written();
    if (written.indexOf("dysmsapi") >= 0) {
      return written.indexOf(CORE_PACKAGE) >= 0 ? CORE : TEA;
    }
    String content = place.file().content();
    int start = place.span().start();
    if (endsAt(content, start, CORE_PACKAGE)) {
      return CORE;
    }
    return endsAt(content, start, "dysmsapi") ? TEA : null;
  }

  private static boolean endsAt(String content, int end, String word) {
    return end >= word.length() && content.startsWith(word, end - word.length());
  }
}
