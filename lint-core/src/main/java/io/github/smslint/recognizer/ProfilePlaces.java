package io.github.smslint.recognizer;

import io.github.smslint.resource.TableResource;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Profiles;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The folders below which a file or a folder is called as the profile for which it holds. */
final class ProfilePlaces {

  /** The folder beside {@code overlays}. */
  static final String BASE = "base";

  private static final Set<String> HOLDERS = new HashSet<>();
  private static final Set<String> BASES = new HashSet<>();
  private static final Set<String> SETTINGS = new HashSet<>();
  private static final Set<String> OTHERS = new HashSet<>();

  static {
    for (String[] row : TableResource.read(ProfilePlaces.class, "profile-places.tsv")) {
      switch (row[0]) {
        case "holder":
          HOLDERS.add(row[1]);
          break;
        case "base":
          BASES.add(row[1]);
          break;
        case "settings":
          SETTINGS.add(row[1]);
          break;
        case "other":
          OTHERS.add(row[1]);
          break;
        default:
          throw new IllegalStateException("profile-places.tsv: no meaning " + row[0]);
      }
    }
  }

  private ProfilePlaces() {}

  /** Whether a folder of that name holds what is called as a profile. */
  static boolean hold(String folder) {
    return HOLDERS.contains(folder.toLowerCase(Locale.ROOT));
  }

  /** Whether a file of that stem in such a folder holds for all profiles. */
  static boolean isBase(String stem) {
    return BASES.contains(stem);
  }

  /** Whether a source file of that stem, behind which a profile stands, sets values. */
  static boolean isSettings(String stem) {
    return SETTINGS.contains(stem);
  }

  /** Whether a file or folder of that name in such a folder is a profile. */
  static boolean isProfile(String name, Profiles profiles) {
    return profiles.isKnown(name) && !OTHERS.contains(KeyWords.normalised(name));
  }
}
