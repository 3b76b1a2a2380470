package io.github.smslint.configfile;

import io.github.smslint.document.TextValue;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Brings together a configuration file and those that it extends, and that these extend. */
final class Extensions {

  /** Extends nothing and says nothing: what holds anyway. */
  static final String RECOMMENDED = "recommended";

  /** More files than these are none that anybody follows. */
  private static final int MOST = 100;

  private final Catalogue catalogue;
  private final ConfigurationSources sources;
  private int count;

  Extensions(Catalogue catalogue, ConfigurationSources sources) {
    this.catalogue = catalogue;
    this.sources = sources;
  }

  /** The file and all that it extends; what overrides others stands before them. */
  List<ConfigurationFile> of(Origin origin) {
    List<ConfigurationFile> parts = new ArrayList<>();
    collect(origin, new ArrayList<>(), parts);
    return parts;
  }

  private void collect(Origin origin, List<String> way, List<ConfigurationFile> parts) {
    ConfigurationFile file = ConfigurationReader.read(origin, catalogue);
    parts.add(file);
    way.add(origin.file().path());
    for (int at = file.extended.size() - 1; at >= 0; at--) {
      TextValue target = file.extended.get(at);
      Origin base = locate(target, origin);
      if (way.contains(base.file().path())) {
        String circle = String.join(" → ", way) + " → " + base.file().path();
        throw error(target, origin, "extends.circle", circle);
      }
      if (++count > MOST) {
        throw error(target, origin, "extends.many", Integer.toString(MOST));
      }
      collect(base, way, parts);
    }
    way.remove(way.size() - 1);
  }

  private Origin locate(TextValue target, Origin origin) {
    String written = target.text().value();
    boolean named = !ConfigurationSources.isPath(written);
    if (named && !isPreset(written)) {
      throw unknownPreset(target, origin);
    }
    Origin found = named ? preset(written, origin) : sources.find(written, origin);
    if (found == null) {
      throw error(target, origin, "extends.missing", written, sources.told(written, origin));
    }
    return found;
  }

  private boolean isPreset(String name) {
    return name.equals(RECOMMENDED) || catalogue.preset(name) != null;
  }

  private Origin preset(String name, Origin origin) {
    String content = name.equals(RECOMMENDED) ? "" : catalogue.preset(name);
    SourceFile file = SourceFile.of("preset:" + name, content);
    return new Origin(file, origin.globs(), origin.globs(), null);
  }

  private ConfigurationException unknownPreset(TextValue target, Origin origin) {
    String written = target.text().value();
    List<String> names = new ArrayList<>();
    names.add(RECOMMENDED);
    names.addAll(catalogue.presets());
    String nearest = NearestName.of(written, names);
    return nearest == null
        ? error(target, origin, "preset.known", written, String.join(", ", names))
        : error(target, origin, "preset.nearest", written, nearest);
  }

  private static ConfigurationException error(
      TextValue target, Origin origin, String key, String... arguments) {
    Location place = new Location(origin.file(), target.span());
    return new ConfigurationException(place, key, arguments);
  }
}
