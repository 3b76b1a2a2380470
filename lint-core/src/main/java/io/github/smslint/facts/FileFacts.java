package io.github.smslint.facts;

import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.project.Credential;
import io.github.smslint.project.Dependency;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Template;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What one file says about sending SMS; collected by the recognizer, read by the join. */
public final class FileFacts {

  private final SourceFile file;
  private final List<ConfigurationDocument> configuration = new ArrayList<>(1);
  private final List<Template> templates = new ArrayList<>(0);
  private final List<Template> referringTemplates = new ArrayList<>(0);
  private final Map<Text, Submission> submittedSignatures = new IdentityHashMap<>(0);
  private final List<TemplateMark> templateMarks = new ArrayList<>(0);
  private final List<Credential> credentials = new ArrayList<>(0);
  private final List<Constant> constants = new ArrayList<>(0);
  private final List<String> types = new ArrayList<>(0);
  private final Map<String, List<String>> scopes = new HashMap<>(0);
  private final Map<String, String> imports = new HashMap<>(0);
  private final Map<String, Role[]> parameters = new HashMap<>(0);
  private final List<CodeObject> objects = new ArrayList<>(0);
  private final List<Sighting> sightings = new ArrayList<>(0);
  private final List<Dependency> dependencies = new ArrayList<>(0);
  private final List<SyntaxProblem> problems = new ArrayList<>(0);

  private BuildModule module;

  public FileFacts(SourceFile file) {
    this.file = file;
  }

  public SourceFile file() {
    return file;
  }

  public List<ConfigurationDocument> configuration() {
    return configuration;
  }

  public List<Template> templates() {
    return templates;
  }

  /** Templates whose text may refer to configuration keys or to constants of other files. */
  public List<Template> referringTemplates() {
    return referringTemplates;
  }

  /** The names of signatures in a manifest, told by identity, each with all its fields. */
  public Map<Text, Submission> submittedSignatures() {
    return submittedSignatures;
  }

  public List<TemplateMark> templateMarks() {
    return templateMarks;
  }

  public List<Credential> credentials() {
    return credentials;
  }

  public List<Constant> constants() {
    return constants;
  }

  /** The simple names of the types that the file declares. */
  public List<String> types() {
    return types;
  }

  /**
   * By the simple name of a type, the types whose members it sees as its own: those above it, the
   * one around it, and those whose static members are all imported.
   */
  public Map<String, List<String>> scopes() {
    return scopes;
  }

  /** The whole names of imported types by their simple names. */
  public Map<String, String> imports() {
    return imports;
  }

  /**
   * What the parameters of methods and constructors mean, null for one that means nothing; by
   * {@code Type.method/3} with the number of the parameters. A constructor has its type's name.
   */
  public Map<String, Role[]> parameters() {
    return parameters;
  }

  public List<CodeObject> objects() {
    return objects;
  }

  public List<Sighting> sightings() {
    return sightings;
  }

  /** The libraries that a build file asks for, in its order. */
  public List<Dependency> dependencies() {
    return dependencies;
  }

  public List<SyntaxProblem> problems() {
    return problems;
  }

  /** What the file says as a Maven module, or null. */
  public BuildModule module() {
    return module;
  }

  public void module(BuildModule recognized) {
    module = recognized;
  }

  /** Whether the file says anything about SMS, so that not being able to read it matters. */
  public boolean speaksOfSms() {
    if (!templates.isEmpty()
        || !referringTemplates.isEmpty()
        || !credentials.isEmpty()
        || !sightings.isEmpty()) {
      return true;
    }
    for (CodeObject object : objects) {
      if (!object.facts().isEmpty()) {
        return true;
      }
    }
    for (ConfigurationDocument document : configuration) {
      for (ConfigurationEntry entry : document.entries()) {
        if (entry.role() != null) {
          return true;
        }
      }
    }
    return false;
  }
}
