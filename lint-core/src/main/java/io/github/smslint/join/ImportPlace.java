package io.github.smslint.join;

import io.github.smslint.facts.ConfigurationDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import of a Spring file says of where the imported file stands.
 *
 * @param place the value: {@code optional:classpath:sms.yml}
 * @param importer the document in which it stands
 */
record ImportPlace(String place, ConfigurationDocument importer) {

  private static final String ACTIVE = "-${spring.profiles.active}";
  private static final String OPTIONAL = "optional:";
  private static final String NACOS = "nacos:";
  private static final String CLASS_PATH = "classpath:";
  private static final String FILE = "file:";

  /** The paths that may be meant, the likeliest first; with a leading slash, ends of paths. */
  List<String> paths() {
    String rest = place.startsWith(OPTIONAL) ? place.substring(OPTIONAL.length()) : place;
    rest = rest.replace(ACTIVE, "");
    int bracket = rest.indexOf('[');
    rest = bracket > 0 ? rest.substring(0, bracket) : rest;
    if (rest.startsWith(NACOS)) {
      int query = rest.indexOf('?');
      return List.of("/" + rest.substring(NACOS.length(), query < 0 ? rest.length() : query));
    }
    String home = importer.family().substring(0, importer.family().lastIndexOf('/') + 1);
    if (rest.startsWith(CLASS_PATH)) {
      return List.of(from(home, rest.substring(CLASS_PATH.length())));
    }
    boolean file = rest.startsWith(FILE);
    rest = file ? rest.substring(FILE.length()) : rest;
    if (rest.startsWith("/") || rest.indexOf(':') >= 0) {
      return List.of();
    }
    String beside = from(folder(importer.file().path()), rest);
    int source = home.indexOf("src/main/");
    String module = from(source < 0 ? home : home.substring(0, source), rest);
    return file ? List.of(module, from("", rest), beside) : List.of(beside, from(home, rest));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String from(String folder, String relative) {
    List<String> parts = new ArrayList<>();
    for (String part : (folder + "/" + relative).split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
