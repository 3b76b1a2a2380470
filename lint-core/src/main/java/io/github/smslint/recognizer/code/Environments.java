package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import java.util.ArrayList;
import java.util.List;

/** The settings of Grails by environment: {@code environments { production { ... } }}. */
final class Environments {

  private Environments() {}

  static boolean are(Call call, SourceContext source) {
    return call.name().equals("environments") && isSettings(call, source);
  }

  /** {@code sms { signName = '...' }}: a name with the settings that belong to it. */
  static boolean isSettings(Call call, SourceContext source) {
    return source.isGroovy()
        && call.receiver() == null
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof MapValue settings
        && !settings.entries().isEmpty()
        && settings.entries().get(0).kind() != Entry.Kind.PAIR;
  }

  /** The calls by the names of the environments, each with its settings as only argument. */
  static List<Call> in(Call environments) {
    List<Call> found = new ArrayList<>(3);
    for (Entry entry : ((MapValue) environments.arguments().get(0)).entries()) {
      boolean settings =
          entry.value() instanceof Call call
              && call.arguments().size() == 1
              && call.arguments().get(0) instanceof MapValue;
      if (settings) {
        found.add((Call) entry.value());
      }
    }
    return found;
  }
}
