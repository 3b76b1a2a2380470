package io.github.smslint.vocabulary;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields by which the API takes and gives templates or signatures. */
public final class ApiFields {

  private static final class Builtin {
    static final ApiFields TEMPLATES = new ApiFields("template");
    static final ApiFields SIGNATURES = new ApiFields("signature");
  }

  private final Map<String, String> fields = new HashMap<>();
  private final List<String> submitted = new ArrayList<>();
  private final Set<String> answered = new HashSet<>();

  private ApiFields(String of) {
    for (String[] row : TableResource.read(ApiFields.class, "fields.tsv")) {
      if (row[0].equals(of)) {
        add(row[1].equals("answered"), row[2], row[3]);
      }
    }
  }

  private void add(boolean answer, String field, String name) {
    fields.put(name.isEmpty() ? KeyWords.normalised(field) : name, field);
    if (name.isEmpty()) {
      fields.put(field, field);
    }
    if (answer) {
      answered.add(field);
    } else if (!submitted.contains(field)) {
      submitted.add(field);
    }
  }

  public static ApiFields ofTemplates() {
    return Builtin.TEMPLATES;
  }

  public static ApiFields ofSignatures() {
    return Builtin.SIGNATURES;
  }

  /** The API's name of the field that a key or heading means, or null where it means none. */
  public String named(String written) {
    String exact = fields.get(written);
    return exact != null ? exact : fields.get(KeyWords.normalised(written));
  }

  /** Whether the provider gives the field and nobody submits it. */
  public boolean isAnswered(String field) {
    return answered.contains(field);
  }

  /** The names of the fields that can be submitted, in the order of the documents. */
  public List<String> submitted() {
    return Collections.unmodifiableList(submitted);
  }
}
