package io.github.smslint.recognizer;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.resource.TableResource;
import java.util.HashMap;
import java.util.Map;

/**
 * The template kind that a manifest names. The number of a kind differs between the calls that
 * create templates and QuerySmsTemplateList (references of both calls).
 */
final class TemplateTypes {

  private static final class Tables {
    static final Map<String, TemplateKind> CREATED = new HashMap<>();
    static final Map<String, TemplateKind> LISTED = new HashMap<>();

    static {
      for (String[] row : TableResource.read(TemplateTypes.class, "template-types.tsv")) {
        TemplateKind kind = TemplateKind.named(row[2]);
        if (!row[0].equals("listed")) {
          CREATED.put(row[1], kind);
        }
        if (!row[0].equals("created")) {
          LISTED.put(row[1], kind);
        }
      }
    }
  }

  private TemplateTypes() {}

  /** TemplateType of CreateSmsTemplate and GetSmsTemplate, and OuterTemplateType. */
  static TemplateKind created(String value) {
    return kind(Tables.CREATED, value);
  }

  /** TemplateType of an item of QuerySmsTemplateList. */
  static TemplateKind listed(String value) {
    return kind(Tables.LISTED, value);
  }

  private static TemplateKind kind(Map<String, TemplateKind> table, String value) {
    TemplateKind kind = table.get(value.strip());
    return kind == null ? TemplateKind.UNKNOWN : kind;
  }
}
