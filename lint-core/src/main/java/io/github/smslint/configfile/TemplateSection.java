package io.github.smslint.configfile;

import static io.github.smslint.configfile.ConfigurationKeys.FILES;
import static io.github.smslint.configfile.ConfigurationKeys.KIND;
import static io.github.smslint.configfile.ConfigurationKeys.SIGNATURE;

import io.github.smslint.config.Glob;
import io.github.smslint.config.TemplateFiles;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import java.util.List;

/** Reads which files are full of templates. */
final class TemplateSection {

  private static final List<String> KEYS = List.of(FILES, KIND, SIGNATURE);

  private final Expectations expect;
  private final ConfigurationFile result;

  TemplateSection(Expectations expect, ConfigurationFile result) {
    this.expect = expect;
    this.result = result;
  }

  void read(Value templates) {
    for (Value item : expect.items(templates, ConfigurationKeys.TEMPLATES)) {
      readItem(item, templates);
    }
  }

  private void readItem(Value item, Value templates) {
    List<Glob> globs = List.of();
    TemplateKind kind = TemplateKind.UNKNOWN;
    String signature = null;
    for (Entry entry : expect.entries(item, ConfigurationKeys.TEMPLATES)) {
      switch (expect.key(entry, KEYS)) {
        case KIND:
          String name = expect.oneOf(entry.value(), KIND, ConfigurationKeys.KINDS);
          kind = TemplateKind.named(name);
          break;
        case SIGNATURE:
          signature = expect.text(entry.value(), SIGNATURE).text().value();
          break;
        default:
          globs = expect.globs(entry.value(), FILES);
          break;
      }
    }
    if (globs.isEmpty()) {
      Value place = item instanceof MapValue ? item : templates;
      throw expect.error(place.span(), "files", ConfigurationKeys.TEMPLATES);
    }
    for (Glob glob : globs) {
      result.templates.add(new TemplateFiles(glob, kind, signature));
    }
    String told = kind.id() + (signature == null ? "" : ", signature " + signature);
    Condition condition = new Condition(globs, false);
    result.say(ConfigurationKeys.TEMPLATES, told, item.span(), condition, true);
  }
}
