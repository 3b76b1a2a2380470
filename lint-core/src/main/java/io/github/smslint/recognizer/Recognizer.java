package io.github.smslint.recognizer;

import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateFiles;
import io.github.smslint.document.Document;
import io.github.smslint.document.Value;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.project.Template;
import io.github.smslint.recognizer.code.CodeRecognizer;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Vocabulary;

/** Turns a document into facts; what is not part of the running program gives no facts at all. */
public final class Recognizer {

  private Recognizer() {}

  /** Adds to the facts what the document says. */
  public static void recognize(Document document, Settings settings, FileFacts facts) {
    facts.problems().addAll(document.problems());
    String path = document.file().path();
    if (FilePurpose.of(path) != FilePurpose.MAIN) {
      return;
    }
    TemplateFiles templates = settings.templateFiles(path);
    Profiles profiles = new Profiles(settings.productionProfiles());
    Vocabulary vocabulary = Vocabulary.with(settings.vocabulary());
    if (document.format().isSource()) {
      String boundTo = FileSet.profileOfSource(path, document.format(), profiles);
      new CodeRecognizer(vocabulary, profiles, boundTo).recognize(document, facts);
      if (GradleDependencies.isBuild(document.file().name())) {
        facts.dependencies().addAll(GradleDependencies.of(document));
      }
    } else if (document.format().isSettings()) {
      new ConfigurationRecognizer(vocabulary, profiles).recognize(document, facts);
    }
    if (templates != null) {
      recognizeTemplateFile(document, templates, facts);
    }
  }

  /** In a file that the user names as one of templates, every text is a template. */
  private static void recognizeTemplateFile(
      Document document, TemplateFiles templates, FileFacts facts) {
    if (!facts.templates().isEmpty() || !facts.referringTemplates().isEmpty()) {
      return;
    }
    for (Value root : document.roots()) {
      for (ConfigurationEntry entry : new ConfigurationFlattener(false).flatten(root)) {
        if (entry.value().length() > 0) {
          facts.templates().add(new Template(entry.value(), templates.kind(), null, entry.key()));
        }
      }
    }
  }
}
