package io.github.smslint.baseline;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one baseline file; whatever it does not know is an error. */
final class BaselineReader {

  /** Goes up when an older smslint would take the file for something else. */
  static final String VERSION = "1";

  private static final int FINGERPRINT_LENGTH = 16;

  private final SourceFile file;

  BaselineReader(SourceFile file) {
    this.file = file;
  }

  Baseline read() {
    Document document = Readers.of(Format.JSON).read(file);
    for (SyntaxProblem problem : document.problems()) {
      throw error(problem.span(), "syntax", problem.reason());
    }
    if (document.roots().size() != 1 || !(document.roots().get(0) instanceof MapValue root)) {
      throw error(new Span(0, 0), "shape");
    }
    checkVersion(root);
    List<BaselineEntry> entries = new ArrayList<>();
    for (Entry entry : root.entries()) {
      if (entry.key().equals("findings")) {
        entries.addAll(findings(entry.value()));
      } else if (!entry.key().equals("version")) {
        throw error(entry.keySpan(), "key", entry.key());
      }
    }
    return new Baseline(entries);
  }

  /** Looked at first: of another version nothing else is known. */
  private void checkVersion(MapValue root) {
    Entry version = root.entry("version");
    if (version == null) {
      throw error(new Span(0, 0), "shape");
    }
    String written = version.value() instanceof TextValue text ? text.text().value() : "";
    if (!written.equals(VERSION)) {
      throw error(version.value().span(), "version", written, VERSION);
    }
  }

  private List<BaselineEntry> findings(Value value) {
    if (!(value instanceof ListValue list)) {
      throw error(value.span(), "list");
    }
    List<BaselineEntry> entries = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      entries.add(entry(item));
    }
    return entries;
  }

  private BaselineEntry entry(Value item) {
    if (!(item instanceof MapValue map)) {
      throw error(item.span(), "entry");
    }
    String rule = "";
    String path = "";
    String context = "";
    String fingerprint = "";
    for (Entry entry : map.entries()) {
      String text = text(entry.value());
      switch (entry.key()) {
        case "rule":
          rule = text;
          break;
        case "path":
          path = text;
          break;
        case "context":
          context = text;
          break;
        case "fingerprint":
          fingerprint = text;
          break;
        default:
          throw error(entry.keySpan(), "key", entry.key());
      }
    }
    if (rule.isEmpty() || path.isEmpty() || fingerprint.length() != FINGERPRINT_LENGTH) {
      throw error(map.span(), "entry");
    }
    return new BaselineEntry(rule, path, context, fingerprint);
  }

  private String text(Value value) {
    if (!(value instanceof TextValue text)) {
      throw error(value.span(), "entry");
    }
    return text.text().value();
  }

  private BaselineException error(Span place, String key, String... arguments) {
    return new BaselineException(new Location(file, place), key, arguments);
  }
}
