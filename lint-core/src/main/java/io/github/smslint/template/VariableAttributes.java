package io.github.smslint.template;

import io.github.smslint.source.Location;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of a template's variables.
 *
 * @param place where they stand as a whole
 * @param readable whether they are an object of texts, so that {@code all} is the whole truth
 * @param all in the order in which they are written
 */
public record VariableAttributes(Location place, boolean readable, List<VariableAttribute> all) {

  /** The attributes that a text in JSON gives: {@code {"code": "numberCaptcha"}}. */
  public static VariableAttributes ofJson(Text json) {
    List<VariableAttribute> all = new ArrayList<>(2);
    boolean readable = new JsonPairs(json).read(all);
    return new VariableAttributes(json.location(), readable, all);
  }

  /** The attribute of a variable, or null. */
  public VariableAttribute of(String variable) {
    for (VariableAttribute attribute : all) {
      if (attribute.variable().value().equals(variable)) {
        return attribute;
      }
    }
    return null;
  }
}
