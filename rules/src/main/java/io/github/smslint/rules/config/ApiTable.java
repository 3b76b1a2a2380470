package io.github.smslint.rules.config;

import io.github.smslint.resource.TableResource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which hosts, versions, products and actions the SMS service has; names in any case. */
final class ApiTable {

  private static final String[] SUFFIXES = {"request", "withoptions"};

  private static final class Builtin {
    static final ApiTable TABLE = new ApiTable();
  }

  private final Map<String, Side> versions = new HashMap<>();
  private final Map<String, Side> hosts = new HashMap<>();
  private final Map<String, String> foreignHosts = new HashMap<>();
  private final Set<String> documented = new LinkedHashSet<>();
  private final Map<String, Side> actions = new HashMap<>();
  private final Set<String> management = new HashSet<>();
  private final Set<String> smsProducts = new HashSet<>();
  private final Set<String> otherProducts = new HashSet<>();
  private String[] domestic;
  private String[] international;

  private ApiTable() {
    for (String[] row : TableResource.read(ApiTable.class, "apis.tsv")) {
      addApi(row);
    }
    for (String[] row : TableResource.read(ApiTable.class, "hosts.tsv")) {
      hosts.put(row[0], Side.named(row[2]));
      if (row[3].equals("yes")) {
        documented.add(row[0]);
      }
    }
    for (String[] row : TableResource.read(ApiTable.class, "actions.tsv")) {
      String action = lower(row[1]);
      actions.put(action, versions.get(row[0]));
      if (!row[2].equals("send")) {
        management.add(action);
      }
    }
  }

  /** The tables that come with smslint, read at first need. */
  static ApiTable builtin() {
    return Builtin.TABLE;
  }

  /** The API of a version of the SMS service, or null where it has no such version. */
  Side sideOfVersion(String version) {
    return versions.get(version);
  }

  /** The service behind a host, or null for a host in no table. */
  Side sideOfHost(String host) {
    return hosts.get(lower(host));
  }

  /** The product that answers at a host and sends no short messages, or null. */
  String productOfHost(String host) {
    return foreignHosts.get(lower(host));
  }

  /** The hosts for public calls that the documents or an SDK give; the domestic one first. */
  Set<String> documentedHosts() {
    return Collections.unmodifiableSet(documented);
  }

  /**
   * The API that has an action, or null; knows it by its request class ({@code SendSmsRequest}) and
   * its method ({@code sendSmsWithOptions}) too.
   */
  Side sideOfAction(String action) {
    return actions.get(bare(action));
  }

  /** Whether an action sends nothing, but keeps templates or asks for results. */
  boolean isManagement(String action) {
    return management.contains(bare(action));
  }

  boolean isSmsProduct(String product) {
    return smsProducts.contains(lower(product));
  }

  /** Whether a name is that of another known product, which the SMS rules say nothing of. */
  boolean isOtherProduct(String product) {
    return otherProducts.contains(lower(product));
  }

  /** The version of the domestic or the international API. */
  String version(Side side) {
    return row(side)[1];
  }

  /** The host that the documents give for the domestic or the international API. */
  String host(Side side) {
    return row(side)[3];
  }

  private String[] row(Side side) {
    return side == Side.INTERNATIONAL ? international : domestic;
  }

  private void addApi(String[] row) {
    Side side = Side.named(row[2]);
    if (side == Side.OTHER) {
      otherProducts.add(lower(row[0]));
      boolean console = row[3].startsWith("dysms");
      if (row[2].equals("other") && !console) {
        foreignHosts.put(row[3], row[0]);
      }
      return;
    }
    smsProducts.add(lower(row[0]));
    versions.put(row[1], side);
    if (side == Side.INTERNATIONAL) {
      international = row;
    } else {
      domestic = row;
    }
  }

  private static String bare(String action) {
    String name = lower(action.strip());
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
