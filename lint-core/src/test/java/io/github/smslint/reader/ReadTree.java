package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.csv.CsvReader;
import io.github.smslint.reader.dotenv.DotenvReader;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.http.HttpReader;
import io.github.smslint.reader.ini.IniReader;
import io.github.smslint.reader.properties.PropertiesReader;
import io.github.smslint.reader.shell.DockerfileReader;
import io.github.smslint.reader.shell.ShellReader;
import io.github.smslint.reader.sql.SqlReader;
import io.github.smslint.reader.terraform.TerraformReader;
import io.github.smslint.reader.toml.TomlReader;
import io.github.smslint.reader.yaml.YamlReader;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A document that was read in a test, with short ways to its values and places. */
public record ReadTree(Document document) {

  public static ReadTree yaml(String... lines) {
    return yaml(String.join("\n", lines));
  }

  public static ReadTree yaml(String content) {
    return new ReadTree(new YamlReader().read(SourceFile.of("application.yml", content)));
  }

  public static ReadTree properties(String content) {
    return new ReadTree(new PropertiesReader().read(SourceFile.of("sms.properties", content)));
  }

  public static ReadTree dotenv(String content) {
    return new ReadTree(new DotenvReader().read(SourceFile.of(".env", content)));
  }

  public static ReadTree toml(String content) {
    return new ReadTree(new TomlReader().read(SourceFile.of("config.toml", content)));
  }

  public static ReadTree ini(String content) {
    return new ReadTree(new IniReader().read(SourceFile.of("config.ini", content)));
  }

  public static ReadTree shell(String content) {
    return new ReadTree(new ShellReader().read(SourceFile.of("deploy.sh", content)));
  }

  public static ReadTree batch(String content) {
    return new ReadTree(new ShellReader().read(SourceFile.of("start.bat", content)));
  }

  public static ReadTree dockerfile(String content) {
    return new ReadTree(new DockerfileReader().read(SourceFile.of("Dockerfile", content)));
  }

  public static ReadTree terraform(String content) {
    return new ReadTree(new TerraformReader().read(SourceFile.of("main.tf", content)));
  }

  public static ReadTree csv(String content) {
    return new ReadTree(new CsvReader().read(SourceFile.of("templates.csv", content)));
  }

  public static ReadTree sql(String content) {
    return new ReadTree(new SqlReader().read(SourceFile.of("init.sql", content)));
  }

  public static ReadTree http(String content) {
    return new ReadTree(new HttpReader().read(SourceFile.of("sms.http", content)));
  }

  /** The document with the files that its texts hold. */
  public ReadTree opened() {
    return new ReadTree(EmbeddedTexts.open(document));
  }

  public String content() {
    return document.file().content();
  }

  public Value root() {
    assertThat(document.roots()).hasSize(1);
    return document.roots().get(0);
  }

  /** The value behind keys and list indexes, in the first document. */
  public Value value(String... path) {
    Value value = document.roots().get(0);
    for (String step : path) {
      value =
          value instanceof ListValue list
              ? list.items().get(Integer.parseInt(step))
              : entry(value, step).value();
    }
    return value;
  }

  public static Entry entry(Value map, String key) {
    assertThat(map).isInstanceOf(MapValue.class);
    Entry entry = ((MapValue) map).entry(key);
    assertThat(entry).as("entry %s", key).isNotNull();
    return entry;
  }

  public String text(String... path) {
    return textAt(path).value();
  }

  public Text textAt(String... path) {
    return ((TextValue) value(path)).text();
  }

  public List<String> keys(String... path) {
    List<String> keys = new ArrayList<>();
    for (Entry entry : ((MapValue) value(path)).entries()) {
      keys.add(entry.key());
    }
    return keys;
  }

  public Literal literal(String... path) {
    return literal(value(path));
  }

  public static Literal literal(Value value) {
    return (Literal) ((TextValue) value).text().pieces().get(0);
  }

  /** Where a part of a value is written. */
  public Span place(String part, String... path) {
    int start = text(path).indexOf(part);
    assertThat(start).as("%s in %s", part, text(path)).isNotNegative();
    return textAt(path).locate(start, start + part.length()).span();
  }

  public Position position(String part, String... path) {
    return document.file().lines().position(place(part, path).start());
  }

  public String written(Span span) {
    return content().substring(span.start(), span.end());
  }

  /** The whole file after a part of a value was replaced as its notation wants it. */
  public String replacing(String part, String replacement, String... path) {
    int start = text(path).indexOf(part);
    Edit edit = textAt(path).replace(start, start + part.length(), replacement);
    assertThat(edit).isNotNull();
    Span span = edit.location().span();
    return content().substring(0, span.start())
        + edit.replacement()
        + content().substring(span.end());
  }

  public List<String> comments() {
    return document.comments().stream().map(Comment::text).map(Object::toString).toList();
  }

  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (SyntaxProblem problem : document.problems()) {
      problems.add(written(problem.span()));
    }
    return problems;
  }

  public List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (SyntaxProblem problem : document.problems()) {
      reasons.add(problem.reason());
    }
    return reasons;
  }

  /** All literals of the tree, in their order. */
  public List<Literal> literals() {
    List<Literal> found = new ArrayList<>();
    document.roots().forEach(root -> collect(root, found));
    return found;
  }

  private static void collect(Value value, List<Literal> found) {
    if (value instanceof TextValue) {
      found.add(literal(value));
    } else if (value instanceof ListValue list) {
      list.items().forEach(item -> collect(item, found));
    } else {
      ((MapValue) value).entries().forEach(entry -> collect(entry.value(), found));
    }
  }

  /** Checks that every character of a value lies in the file, each in a range of its own. */
  public void checkCharacters() {
    literals().forEach(this::checkSound);
  }

  /** Checks that every span lies in the file and every character in a range of its own. */
  public void checkSound() {
    for (Value root : document.roots()) {
      checkSound(root);
    }
    int start = 0;
    for (Comment comment : document.comments()) {
      assertThat(comment.span().start()).isGreaterThanOrEqualTo(start);
      start = comment.span().end();
      assertInFile(comment.span());
      checkSound(comment.text());
    }
    start = 0;
    for (SyntaxProblem problem : document.problems()) {
      assertInFile(problem.span());
      assertThat(problem.span().start()).isGreaterThanOrEqualTo(start);
      start = problem.span().start();
    }
    assertThat(document.problems()).hasSizeLessThanOrEqualTo(ProblemList.MOST);
  }

  private void checkSound(Value value) {
    assertInFile(value.span());
    if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        assertInFile(entry.span());
        assertThat(entry.span().contains(entry.keySpan())).isTrue();
        assertThat(entry.span().contains(entry.value().span())).isTrue();
        assertThat(map.span().contains(entry.span())).isTrue();
        checkSound(entry.value());
        for (Call annotation : entry.annotations()) {
          checkSound(annotation);
        }
      }
    } else if (value instanceof Call call) {
      checkSound(call);
    } else if (value instanceof Choice choice) {
      for (Value option : choice.options()) {
        checkInside(option, choice.span());
      }
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        checkInside(item, list.span());
      }
    } else if (value instanceof TextValue text) {
      checkSound(text.text());
      // What a variable of the file stands for is written at the variable.
      boolean isElsewhere = document.format() == Format.HTTP;
      Span written = text.text().location().span();
      assertThat(isElsewhere || text.span().contains(written)).isTrue();
    }
  }

  private void checkSound(Call call) {
    assertInFile(call.span());
    assertThat(call.span().contains(call.nameSpan())).isTrue();
    if (call.receiver() != null) {
      checkInside(call.receiver(), call.span());
    }
    for (Value argument : call.arguments()) {
      checkInside(argument, call.span());
    }
    if (call.body() != null) {
      checkInside(call.body(), call.span());
    }
  }

  private void checkInside(Value value, Span around) {
    assertThat(around.contains(value.span())).isTrue();
    checkSound(value);
  }

  private void checkSound(Text text) {
    for (Piece piece : text.pieces()) {
      if (piece instanceof Literal literal) {
        checkSound(literal);
      } else {
        assertInFile(piece.location().span());
      }
    }
  }

  private void checkSound(Literal literal) {
    String content = document.file().content();
    assertThat(literal.file()).isSameAs(document.file());
    Span before = null;
    for (int at = 0; at < literal.length(); at++) {
      Span span = literal.mapping().source(at, at + 1);
      assertInFile(span);
      if (before != null && !span.equals(before)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(before.end());
      }
      boolean blank = Character.isWhitespace(literal.value().charAt(at));
      if (span.length() == 1 && !blank && !Character.isWhitespace(content.charAt(span.start()))) {
        assertThat(literal.value().charAt(at)).isEqualTo(content.charAt(span.start()));
      }
      before = span;
    }
  }

  private void assertInFile(Span span) {
    SourceFile file = document.file();
    assertThat(span.end()).isLessThanOrEqualTo(file.content().length());
  }
}
