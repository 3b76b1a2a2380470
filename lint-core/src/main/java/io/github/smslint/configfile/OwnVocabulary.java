package io.github.smslint.configfile;

import io.github.smslint.config.OwnWords;
import io.github.smslint.document.Entry;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the names that a project adds to the vocabulary. */
final class OwnVocabulary {

  /** More names than these are none that people gave. */
  private static final int MOST = 200;

  private final Expectations expect;

  OwnVocabulary(Expectations expect) {
    this.expect = expect;
  }

  Map<String, List<String>> read(Value vocabulary) {
    Map<String, List<String>> byMeaning = new LinkedHashMap<>();
    int count = 0;
    for (Entry entry : expect.entries(vocabulary, "vocabulary")) {
      expect.known(entry.key(), entry.keySpan(), "role", meanings());
      List<String> names = new ArrayList<>();
      for (TextValue name : expect.texts(entry.value(), entry.key())) {
        String written = name.text().value();
        if (KeyWords.normalised(written).length() < 2) {
          throw expect.error(name.span(), "name", written);
        }
        if (++count > MOST) {
          throw expect.error(name.span(), "names", Integer.toString(MOST));
        }
        names.add(written);
      }
      byMeaning.put(entry.key(), names);
    }
    return byMeaning;
  }

  static List<String> meanings() {
    List<String> meanings = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role != Role.PINNED_ADDRESS) {
        // No name tells it, but the place in a table of hosts.
        meanings.add(role.id());
      }
    }
    meanings.add(OwnWords.ALIBABA);
    meanings.add(OwnWords.SMS);
    meanings.add(OwnWords.OTHER_SUPPLIERS);
    return meanings;
  }
}
