package io.github.smslint.join;

import io.github.smslint.config.BuildProperties;
import io.github.smslint.config.Settings;
import io.github.smslint.document.Document;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Usage;
import io.github.smslint.reader.Readers;
import io.github.smslint.recognizer.Recognizer;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A small project in memory, read and joined; its usages are told as text. */
final class JoinedProject {

  private final Map<String, FileFacts> files = new TreeMap<>();

  JoinedProject file(String path, String content) {
    SourceFile file = SourceFile.of(path, content);
    Document document = Readers.of(Readers.formatOf(file.name())).read(file);
    FileFacts facts = new FileFacts(file);
    Recognizer.recognize(document, Settings.DEFAULT, facts);
    files.put(path, facts);
    return this;
  }

  SmsProject joined() {
    return Join.join(
        new ArrayList<>(files.values()),
        path -> new Profiles(List.of()),
        simpleName -> null,
        new BuildModules(path -> null, BuildProperties.NONE));
  }

  /**
   * Each usage of a Java file: its profile with a star where it is in production, and its facts as
   * {@code ROLE=value}, a hole as {@code ?}, equal ones once.
   */
  List<String> javaUsages() {
    List<String> told = new ArrayList<>();
    for (Usage usage : joined().usages()) {
      if (isOfJava(usage)) {
        told.add(told(usage));
      }
    }
    return told;
  }

  private static boolean isOfJava(Usage usage) {
    for (Fact fact : usage.facts()) {
      if (fact.context().isEmpty() || Character.isUpperCase(fact.context().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static String told(Usage usage) {
    StringBuilder told = new StringBuilder(usage.deployment().profile());
    told.append(usage.deployment().production() ? "*" : "");
    Set<String> facts = new LinkedHashSet<>();
    for (Fact fact : usage.facts()) {
      facts.add(" " + fact.role() + "=" + fact.value().value().replace(Text.HOLE, '?'));
    }
    return told + String.join("", facts);
  }
}
