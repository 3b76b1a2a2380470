package io.github.smslint.recognizer;

import io.github.smslint.vocabulary.Profiles;

/**
 * To which set of files a configuration file belongs and in which profile it holds, told by its
 * path: {@code src/main/resources/application-prod.yml} is the profile {@code prod} of {@code
 * src/main/resources/application}.
 *
 * @param family folder and stem without the profile
 * @param profile the profile's name, or empty
 * @param spring whether Spring reads files of that name
 */
record FileSet(String family, String profile, boolean spring) {

  static FileSet of(String path, Profiles profiles) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(slash + 1);
    if (name.startsWith(".env")) {
      String profile = name.length() > 5 ? name.substring(5) : "";
      return new FileSet(folder + "/.env", profile, false);
    }
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    FileSet bySpring = spring(folder, stem);
    FileSet found = bySpring != null ? bySpring : byKnownName(folder, stem, profiles);
    return found.profile.isEmpty() ? byFolder(found, folder, profiles) : found;
  }

  private static FileSet spring(String folder, String stem) {
    String[] stems = {"application", "bootstrap"};
    for (String base : stems) {
      if (stem.equals(base)) {
        return new FileSet(home(folder) + "/" + base, "", true);
      }
      if (stem.startsWith(base + "-")) {
        return new FileSet(home(folder) + "/" + base, stem.substring(base.length() + 1), true);
      }
    }
    return null;
  }

  /** Spring reads a folder {@code config} as if its files stood beside it. */
  private static String home(String folder) {
    return folder.endsWith("/config") ? folder.substring(0, folder.length() - 7) : folder;
  }

  private static FileSet byKnownName(String folder, String stem, Profiles profiles) {
    for (int at = stem.length() - 1; at > 0; at--) {
      char character = stem.charAt(at);
      if (character == '-' || character == '.' || character == '_') {
        String last = stem.substring(at + 1);
        if (profiles.isKnown(last)) {
          return new FileSet(folder + "/" + stem.substring(0, at), last, false);
        }
        break;
      }
    }
    return new FileSet(folder + "/" + stem, "", false);
  }

  /**
   * A folder below the resources may stand for a profile: {@code resources/prod/sms.properties}.
   */
  private static FileSet byFolder(FileSet found, String folder, Profiles profiles) {
    int slash = folder.lastIndexOf('/');
    String last = folder.substring(slash + 1);
    String above = slash < 0 ? "" : folder.substring(0, slash);
    String aboveName = above.substring(above.lastIndexOf('/') + 1);
    boolean holdsProfiles =
        aboveName.equals("resources")
            || aboveName.equals("config")
            || aboveName.equals("conf")
            || aboveName.equals("env")
            || aboveName.equals("profiles")
            || aboveName.equals("filters");
    if (!holdsProfiles || !profiles.isKnown(last)) {
      return found;
    }
    String stem = found.family.substring(found.family.lastIndexOf('/') + 1);
    return new FileSet(above + "/" + stem, last, found.spring);
  }
}
