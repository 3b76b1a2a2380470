package io.github.smslint.recognizer;

import io.github.smslint.facts.ConfigurationEntry;
import java.util.List;

/**
 * Tells objects of Kubernetes by kind and name, as overlays do, whatever their files are called.
 */
final class KubernetesObject {

  private KubernetesObject() {}

  /** The family of a document: that of its file, or of the object where it is one. */
  static String family(String ofFile, List<ConfigurationEntry> leaves) {
    String kind = null;
    String name = null;
    boolean versioned = false;
    for (ConfigurationEntry leaf : leaves) {
      List<String> path = leaf.path();
      if (path.size() == 1) {
        versioned |= path.get(0).equals("apiVersion");
        kind = path.get(0).equals("kind") ? leaf.value().value() : kind;
      } else if (path.size() == 2 && path.get(0).equals("metadata") && path.get(1).equals("name")) {
        name = leaf.value().value();
      }
    }
    if (!versioned || kind == null || name == null) {
      return ofFile;
    }
    return ofFile.substring(0, ofFile.lastIndexOf('/') + 1) + kind + ":" + name;
  }
}
