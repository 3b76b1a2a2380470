package io.github.smslint.cli;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.vocabulary.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a first configuration should know of a project, told by the names of its files. */
final class ProjectSurvey {

  private static final Pattern PROFILE =
      Pattern.compile("(?:.*/)?(?:application|bootstrap)-([^/]+)\\.(?:ya?ml|properties)");
  private static final Pattern VENDORED =
      Pattern.compile("((?:.*/)?(?:vendor|vendors|third[-_]?party|node_modules|dist))/.*");
  private static final Pattern CHINESE_MESSAGES =
      Pattern.compile("(?:.*/)?messages?_zh(?:_CN)?\\.properties");
  private static final Pattern TEMPLATES =
      Pattern.compile("((?:.*/)?[^/]*sms[^/]*(?:/.*)?)/[^/]+\\.txt", Pattern.CASE_INSENSITIVE);

  private final TreeSet<String> production = new TreeSet<>();
  private final TreeSet<String> others = new TreeSet<>();
  private final TreeSet<String> vendored = new TreeSet<>();
  private final TreeMap<String, TemplateKind> templates = new TreeMap<>();
  private boolean chinese;

  private ProjectSurvey() {}

  /**
   * Looks at a folder.
   *
   * @throws IOException where it cannot be listed
   */
  static ProjectSurvey of(Path folder) throws IOException {
    ProjectSurvey survey = new ProjectSurvey();
    ProjectFiles files = new FileFinder(List.of(folder)).below(folder);
    Profiles profiles = new Profiles(List.of());
    for (String path : files.reported()) {
      Matcher vendor = VENDORED.matcher(path);
      if (vendor.matches()) {
        survey.addVendored(vendor.group(1) + "/");
        continue;
      }
      Matcher profile = PROFILE.matcher(path);
      if (profile.matches()) {
        String name = profile.group(1);
        (profiles.isProduction(name) ? survey.production : survey.others).add(name);
      }
      survey.chinese |= CHINESE_MESSAGES.matcher(path).matches();
      survey.addTemplates(path, files);
    }
    return survey;
  }

  /** The outermost of folders within each other is enough. */
  private void addVendored(String folder) {
    String before = vendored.floor(folder);
    if (before == null || !folder.startsWith(before)) {
      vendored.add(folder);
    }
  }

  private void addTemplates(String path, ProjectFiles files) throws IOException {
    Matcher place = TEMPLATES.matcher(path);
    if (place.matches() && files.read(path).content().contains("${")) {
      String folder = place.group(1);
      templates.put(folder + "/*.txt", kind(folder.toLowerCase(Locale.ROOT)));
    }
  }

  private static TemplateKind kind(String folder) {
    String last = folder.substring(folder.lastIndexOf('/') + 1);
    if (last.contains("verif") || last.contains("login") || last.contains("captcha")) {
      return TemplateKind.VERIFICATION;
    }
    if (last.contains("promo") || last.contains("market")) {
      return TemplateKind.PROMOTION;
    }
    return last.contains("noti") ? TemplateKind.NOTIFICATION : TemplateKind.UNKNOWN;
  }

  /** The profiles whose names say that they are production. */
  TreeSet<String> production() {
    return production;
  }

  TreeSet<String> otherProfiles() {
    return others;
  }

  /** Folders of other people's files, each with a slash at its end. */
  TreeSet<String> vendored() {
    return vendored;
  }

  /** Patterns of text files that hold templates, with the kind that their folder's name tells. */
  TreeMap<String, TemplateKind> templateFiles() {
    return templates;
  }

  /** Whether the project has Chinese messages of its own. */
  boolean speaksChinese() {
    return chinese;
  }
}
