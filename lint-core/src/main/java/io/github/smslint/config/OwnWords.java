package io.github.smslint.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that a project adds to the vocabulary, as it writes them, by what they mean. */
public final class OwnWords {

  /** Words of Alibaba Cloud. */
  public static final String ALIBABA = "alibaba";

  /** Words of short messages. */
  public static final String SMS = "sms";

  /** Words of other suppliers. */
  public static final String OTHER_SUPPLIERS = "otherSuppliers";

  /** Of a project that adds none. */
  public static final OwnWords NONE = new OwnWords(Map.of());

  private final Map<String, List<String>> byMeaning;

  /**
   * @param byMeaning the names by role in camel case ({@code signName}), or by one of the constants
   */
  OwnWords(Map<String, List<String>> byMeaning) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> meaning : byMeaning.entrySet()) {
      copy.put(meaning.getKey(), List.copyOf(meaning.getValue()));
    }
    this.byMeaning = Collections.unmodifiableMap(copy);
  }

  public boolean isEmpty() {
    return byMeaning.isEmpty();
  }

  public Map<String, List<String>> byMeaning() {
    return byMeaning;
  }

  /** All names of which one makes a file worth reading: those of other suppliers do not. */
  public List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    for (Map.Entry<String, List<String>> meaning : byMeaning.entrySet()) {
      if (!meaning.getKey().equals(OTHER_SUPPLIERS)) {
        anchors.addAll(meaning.getValue());
      }
    }
    return anchors;
  }
}
