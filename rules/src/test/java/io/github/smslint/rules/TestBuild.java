package io.github.smslint.rules;

import io.github.smslint.config.BuildProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a running build would know. */
final class TestBuild implements BuildProperties {

  private final Map<String, String> told = new HashMap<>();
  private final Map<String, String> inherited = new HashMap<>();
  private List<String> active = List.of();

  TestBuild active(String... profiles) {
    active = List.of(profiles);
    return this;
  }

  TestBuild telling(String name, String value) {
    told.put(name, value);
    return this;
  }

  TestBuild inheriting(String name, String value) {
    inherited.put(name, value);
    return this;
  }

  @Override
  public List<String> activeProfiles(String path) {
    return active;
  }

  @Override
  public String told(String name) {
    return told.get(name);
  }

  @Override
  public String inherited(String path, String name) {
    return inherited.get(name);
  }
}
