import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the tables of the vocabulary from src/main/vocabulary/vocabulary.yml; run by the build as
 * {@code java BuildVocabulary.java <vocabulary.yml> <output folder>}. It knows as much of YAML as
 * that file is written in, and fails at anything else; a test reads the file as YAML and compares.
 */
public final class BuildVocabulary {

  private static final Map<String, String> MEANINGS =
      Map.of("alibaba", "alibaba", "sms", "sms", "otherSuppliers", "other", "prefixes", "prefix");

  private final Path source;
  private final StringBuilder roles = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final Map<String, String> known = new HashMap<>();
  private String section = "";
  private String subject = "";
  private String strength = "";
  private StringBuilder list;
  private int line;

  private BuildVocabulary(Path source) {
    this.source = source;
  }

  public static void main(String[] arguments) throws IOException {
    BuildVocabulary vocabulary = new BuildVocabulary(Path.of(arguments[0]));
    vocabulary.read();
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("vocabulary.tsv"), vocabulary.roles);
    Files.writeString(folder.resolve("words.tsv"), vocabulary.words);
  }

  private void read() throws IOException {
    List<String> lines = Files.readAllLines(source, StandardCharsets.UTF_8);
    for (String text : lines) {
      line++;
      String content = text.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      if (list != null) {
        append(content);
      } else {
        readKey(text.indexOf(content.charAt(0)), content);
      }
    }
    if (list != null) {
      throw wrong("a list has no end");
    }
  }

  private void readKey(int indent, String content) {
    int colon = content.indexOf(':');
    if (colon < 0) {
      throw wrong("a key was expected");
    }
    String key = content.substring(0, colon);
    String rest = content.substring(colon + 1).strip();
    boolean ofRoles = section.equals("roles");
    if (indent == 0) {
      section = key;
    } else if (indent == 2) {
      subject = key;
    } else if (indent == 4 && ofRoles && (key.equals("sure") || key.equals("hint"))) {
      strength = key;
    } else if (indent == (ofRoles ? 6 : 4)) {
      list = new StringBuilder();
      append(rest);
      return;
    } else {
      throw wrong("\"" + key + "\" is not expected here");
    }
    if (!rest.isEmpty()) {
      throw wrong("nothing is expected behind \"" + key + "\"");
    }
  }

  private void append(String content) {
    list.append(content).append(' ');
    String all = list.toString().strip();
    if (all.endsWith("]")) {
      if (!all.startsWith("[")) {
        throw wrong("a list begins with [");
      }
      for (String name : all.substring(1, all.length() - 1).split(",")) {
        add(normalised(name));
      }
      list = null;
    }
  }

  private void add(String name) {
    if (name.isEmpty()) {
      throw wrong("a name is empty");
    }
    boolean ofRoles = section.equals("roles");
    if (known.put(ofRoles ? name : subject + " " + name, subject) != null) {
      throw wrong("\"" + name + "\" stands twice");
    }
    if (ofRoles) {
      String role = subject.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      roles.append(role).append('\t').append(name).append('\t').append(strength).append('\n');
    } else if (section.equals("words") && MEANINGS.containsKey(subject)) {
      words.append(MEANINGS.get(subject)).append('\t').append(name).append('\n');
    } else {
      throw wrong("no \"" + subject + "\" is known in \"" + section + "\"");
    }
  }

  /** Case and separators do not count. */
  private static String normalised(String name) {
    return name.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException(source + ":" + line + ": " + what);
  }
}
