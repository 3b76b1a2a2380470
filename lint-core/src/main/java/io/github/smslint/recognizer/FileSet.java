package io.github.smslint.recognizer;

import io.github.smslint.document.Format;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.vocabulary.Profiles;

/**
 * To which set of files a file belongs and in which profile it holds, told by its path: {@code
 * src/main/resources/application-prod.yml} is the profile {@code prod} of {@code
 * src/main/resources/application}.
 *
 * @param family folder and stem without the profile
 * @param profile the profile's name, or empty
 * @param rank among the files of one profile, the higher overrides the lower
 * @param spring whether Spring reads files of that name
 */
public record FileSet(String family, String profile, int rank, boolean spring) {

  private static final int OF_PROPERTIES = 1;
  private static final int OF_CONFIG_FOLDER = 2;

  /** What the application sets overrides all that its bootstrap sets. */
  public static final int OF_APPLICATION = 4;

  private static final String CONFIG = "/config";

  /** The set of a path from the project root. */
  public static FileSet of(String path, Profiles profiles) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(slash + 1);
    if (name.equals(BuildModule.FILE_NAME)) {
      return new FileSet(folder + "/" + name, "", 0, false);
    }
    FileSet byName = environment(folder, name, profiles);
    if (byName == null) {
      int dot = name.lastIndexOf('.');
      String stem = dot <= 0 ? name : name.substring(0, dot);
      byName = spring(folder, stem, name);
      byName = byName != null ? byName : byKnownName(folder, stem, profiles);
    }
    return byName.profile.isEmpty() ? byFolder(byName, folder, profiles) : byName;
  }

  /**
   * The profile for which a source file sets something, or empty: {@code settings/prod.py}, {@code
   * config.dev.js}. Files of the JVM are classes, which say so by annotations.
   */
  public static String profileOfSource(String path, Format format, Profiles profiles) {
    switch (format) {
      case PYTHON:
      case PHP:
      case JAVASCRIPT:
      case RUBY:
      case GO:
        break;
      default:
        return "";
    }
    FileSet found = of(path, profiles);
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean bySuffix = !name.startsWith(found.profile) && name.contains(found.profile + ".");
    boolean counts = !bySuffix || ProfilePlaces.isSettings(lastName(found.family));
    return counts ? found.profile : "";
  }

  /** {@code .env.production}, {@code .env.production.local}, {@code prod.env}, {@code env.prod}. */
  private static FileSet environment(String folder, String name, Profiles profiles) {
    if (name.startsWith(".env")) {
      String profile = name.length() > 5 ? name.substring(5) : "";
      boolean local = profile.endsWith(".local");
      profile = local ? profile.substring(0, profile.length() - 6) : profile;
      return new FileSet(folder + "/.env", profile, local ? 1 : 0, false);
    }
    String profile = "";
    if (name.startsWith("env.")) {
      profile = name.substring(4);
    } else if (name.endsWith(".env")) {
      profile = name.substring(0, name.length() - 4);
    }
    return profiles.isKnown(profile) ? new FileSet(folder + "/.env", profile, 0, false) : null;
  }

  private static FileSet spring(String folder, String stem, String name) {
    int rank = isConfig(folder) ? OF_CONFIG_FOLDER : 0;
    rank += name.endsWith(".properties") ? OF_PROPERTIES : 0;
    String family = home(folder) + "/application";
    String[] stems = {"application", "bootstrap"};
    for (String base : stems) {
      boolean whole = stem.equals(base);
      if (whole || stem.startsWith(base + "-")) {
        int all = base.equals("application") ? rank + OF_APPLICATION : rank;
        return new FileSet(family, whole ? "" : stem.substring(base.length() + 1), all, true);
      }
    }
    return null;
  }

  /** Spring reads a folder {@code config} as if its files stood beside it. */
  private static String home(String folder) {
    return isConfig(folder)
        ? folder.substring(0, Math.max(0, folder.length() - CONFIG.length()))
        : folder;
  }

  private static boolean isConfig(String folder) {
    return folder.endsWith(CONFIG) || folder.equals("config");
  }

  private static FileSet byKnownName(String folder, String stem, Profiles profiles) {
    int start = profiles.startOfName(stem);
    if (start > 0) {
      String family = folder + "/" + stem.substring(0, start - 1);
      return new FileSet(family, stem.substring(start), 0, false);
    }
    if (ProfilePlaces.hold(lastName(folder))) {
      if (ProfilePlaces.isProfile(stem, profiles)) {
        return new FileSet(folder, stem, 0, false);
      }
      if (ProfilePlaces.isBase(stem)) {
        return new FileSet(folder, "", 0, false);
      }
    }
    return new FileSet(folder + "/" + stem, "", 0, false);
  }

  /** A folder may stand for a profile: {@code config/prod/sms.yml}, {@code overlays/prod/a.yml}. */
  private static FileSet byFolder(FileSet found, String folder, Profiles profiles) {
    String below = found.family.substring(Math.min(folder.length(), found.family.length()));
    if (found.spring) {
      below = found.family.substring(found.family.lastIndexOf('/'));
    }
    int end = folder.length();
    while (end > 0) {
      int slash = folder.lastIndexOf('/', end - 1);
      String name = folder.substring(slash + 1, end);
      String above = slash < 0 ? "" : folder.substring(0, slash);
      if (ProfilePlaces.hold(lastName(above)) && ProfilePlaces.isProfile(name, profiles)) {
        String family = inSet(found, above, folder.substring(end), below);
        return new FileSet(family, name, found.rank, found.spring);
      }
      if (name.equals(ProfilePlaces.BASE) && !found.spring && isPlain(folder.substring(end))) {
        return new FileSet(above + folder.substring(end) + below, "", found.rank, found.spring);
      }
      end = slash;
    }
    return found;
  }

  /** Whether no module stands below a folder, which may be called base as any other. */
  private static boolean isPlain(String rest) {
    return !rest.startsWith("/src") && !rest.contains("/src/");
  }

  private static String inSet(FileSet found, String above, String rest, String below) {
    if (found.spring) {
      return home(above) + below;
    }
    String last = lastName(above);
    boolean overlays = last.equals("overlays") || last.equals("overlay");
    int end = overlays ? Math.max(0, above.length() - last.length() - 1) : above.length();
    return above.substring(0, end) + rest + below;
  }

  private static String lastName(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
