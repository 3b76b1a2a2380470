package io.github.smslint.config;

import java.util.List;

/**
 * What the build that runs smslint knows of the values that it puts into filtered files, beyond
 * what the project's own pom.xml files say.
 */
public interface BuildProperties {

  /** Nothing is known: no build runs smslint. */
  BuildProperties NONE =
      new BuildProperties() {
        @Override
        public List<String> activeProfiles(String path) {
          return List.of();
        }

        @Override
        public String told(String name) {
          return null;
        }

        @Override
        public String inherited(String path, String name) {
          return null;
        }
      };

  /**
   * The ids of the profiles that are active in the module to which a path from the project root
   * belongs; empty where none is or nobody knows.
   */
  List<String> activeProfiles(String path);

  /** The value that the user gave to a property for this build ({@code -D}), or null. */
  String told(String name);

  /**
   * The value of a property in the effective model of the module to which a path belongs, profiles
   * that are active and parents from outside the project included; or null.
   */
  String inherited(String path, String name);
}
