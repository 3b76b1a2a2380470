package io.github.smslint.rules.template.submission;

import io.github.smslint.resource.TableResource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The attributes that the provider knows; loaded at first need. */
public final class AttributeTable {

  private static final class Holder {
    static final AttributeTable TABLE = new AttributeTable();
  }

  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  private AttributeTable() {
    for (String[] row : TableResource.read(AttributeTable.class, "attributes.tsv")) {
      Attribute attribute =
          new Attribute(
              row[0],
              row[1],
              Integer.parseInt(row[2]),
              Integer.parseInt(row[3]),
              ValueShape.named(row[4]),
              row[5].isEmpty() ? null : row[5]);
      attributes.put(attribute.code(), attribute);
    }
  }

  public static AttributeTable get() {
    return Holder.TABLE;
  }

  /** The attribute of that code, or null. */
  public Attribute named(String code) {
    return attributes.get(code);
  }

  /** All codes in the order of the table. */
  Set<String> codes() {
    return Collections.unmodifiableSet(attributes.keySet());
  }
}
