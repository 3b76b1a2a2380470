package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/**
 * Opens the texts of a document that are files themselves: the data of a ConfigMap and of a Secret,
 * and JSON in a row of a database or in a request. The tree of such a file stands in the place of
 * its text.
 */
public final class EmbeddedTexts {

  private static final int LONGEST_SECRET = 1 << 20;

  private static final Comparator<Comment> BY_START =
      new Comparator<>() {
        @Override
        public int compare(Comment one, Comment other) {
          return Integer.compare(one.span().start(), other.span().start());
        }
      };

  private final List<Comment> comments;
  private final boolean rows;
  private boolean found;

  private EmbeddedTexts(Document document) {
    this.comments = new ArrayList<>(document.comments());
    this.rows = document.format() != Format.YAML;
  }

  /** The same document where there is nothing to open. */
  public static Document open(Document document) {
    boolean requests =
        document.format() == Format.JSON && document.file().content().contains("getpostman.com");
    return requests ? openTexts(PostmanCollection.open(document)) : openTexts(document);
  }

  private static Document openTexts(Document document) {
    if (!mayHold(document)) {
      return document;
    }
    EmbeddedTexts texts = new EmbeddedTexts(document);
    List<Value> roots = texts.all(document.roots());
    if (!texts.found) {
      return document;
    }
    texts.comments.sort(BY_START);
    return new Document(
        document.file(), document.format(), roots, texts.comments, document.problems());
  }

  private static boolean mayHold(Document document) {
    String content = document.file().content();
    if (document.format() == Format.YAML) {
      return content.contains("ConfigMap") || content.contains("Secret");
    }
    return document.format() == Format.SQL || document.format() == Format.HTTP;
  }

  private List<Value> all(List<Value> values) {
    List<Value> opened = new ArrayList<>(values.size());
    for (Value value : values) {
      opened.add(rows ? openedRows(value) : manifest(value));
    }
    return opened;
  }

  private Value openedRows(Value value) {
    if (value instanceof ListValue list) {
      return new ListValue(all(list.items()), list.span());
    }
    if (!(value instanceof MapValue map)) {
      return value;
    }
    List<Entry> entries = new ArrayList<>(map.entries().size());
    for (Entry entry : map.entries()) {
      Value opened =
          entry.value() instanceof TextValue text ? json(text) : openedRows(entry.value());
      entries.add(opened == entry.value() ? entry : with(entry, opened));
    }
    return new MapValue(entries, map.span());
  }

  private Value json(TextValue text) {
    String value = text.text().value();
    boolean mayBe = value.length() > 4 && value.charAt(0) == '{' && value.endsWith("}");
    if (!mayBe || value.indexOf('"') < 0) {
      return text;
    }
    EmbeddedText embedded = EmbeddedText.read(text.text(), "value.json", Format.JSON);
    if (embedded == null || embedded.hasProblems()) {
      return text;
    }
    found = true;
    return embedded.value();
  }

  private Value manifest(Value value) {
    if (!(value instanceof MapValue map)) {
      return value;
    }
    String kind = kindOf(map);
    if (kind.equals("List") && map.entry("items") != null) {
      Entry items = map.entry("items");
      boolean listed = items.value() instanceof ListValue;
      return listed ? replaced(map, items, all(((ListValue) items.value()).items())) : map;
    }
    boolean secret = kind.equals("Secret");
    if (!secret && !kind.equals("ConfigMap")) {
      return map;
    }
    List<Entry> entries = new ArrayList<>(map.entries().size());
    for (Entry entry : map.entries()) {
      boolean encoded = secret && entry.key().equals("data");
      boolean data = encoded || entry.key().equals("data") || entry.key().equals("stringData");
      entries.add(
          data && entry.value() instanceof MapValue texts
              ? with(entry, files(texts, encoded))
              : entry);
    }
    return new MapValue(entries, map.span());
  }

  private static String kindOf(MapValue map) {
    Entry kind = map.entry("kind");
    return kind != null && kind.value() instanceof TextValue text ? text.text().value() : "";
  }

  private static MapValue replaced(MapValue map, Entry items, List<Value> opened) {
    List<Entry> entries = new ArrayList<>(map.entries());
    ListValue list = new ListValue(opened, items.value().span());
    entries.set(entries.indexOf(items), with(items, list));
    return new MapValue(entries, map.span());
  }

  private MapValue files(MapValue data, boolean encoded) {
    List<Entry> entries = new ArrayList<>(data.entries().size());
    for (Entry entry : data.entries()) {
      Entry plain = encoded ? decoded(entry) : entry;
      entries.add(plain.value() instanceof TextValue text ? file(plain, text) : plain);
    }
    return new MapValue(entries, data.span());
  }

  private Entry file(Entry entry, TextValue text) {
    Format format = Readers.formatOf(entry.key());
    if (format == null || !format.isSettings() || format == Format.SQL) {
      return entry;
    }
    EmbeddedText embedded = EmbeddedText.read(text.text(), entry.key(), format);
    Value value = embedded == null ? null : embedded.value();
    boolean says = !(value instanceof MapValue map) || !map.entries().isEmpty();
    if (value == null || !says) {
      return entry;
    }
    found = true;
    comments.addAll(embedded.comments());
    return with(entry, value);
  }

  /**
   * What stands there in Base64, each character of it at the whole text, which no fix can write.
   */
  private Entry decoded(Entry entry) {
    boolean encoded = entry.value() instanceof TextValue;
    if (!encoded || entry.value().span().length() > LONGEST_SECRET) {
      return entry;
    }
    TextValue text = (TextValue) entry.value();
    String value = decoded(text.text().value());
    if (value == null || text.text().pieces().size() != 1) {
      return entry;
    }
    found = true;
    SourceFile file = text.text().location().file();
    Span span = text.text().location().span();
    Mapping.Builder places = new Mapping.Builder(span.start());
    places.escape(value.length(), span.start(), span.length());
    Literal literal = new Literal(file, value, places.build(), Notation.FIXED);
    return with(entry, new TextValue(Text.of(literal), text.span()));
  }

  /** The text that Base64 stands for; null where it is none or stands for no text. */
  private static String decoded(String encoded) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(encoded);
      String value = new String(bytes, StandardCharsets.UTF_8).strip();
      boolean text = !value.isEmpty() && value.indexOf('\uFFFD') < 0 && value.indexOf('\0') < 0;
      return text && value.length() != encoded.length() ? value : null;
    } catch (IllegalArgumentException noBase64) {
      return null;
    }
  }

  private static Entry with(Entry entry, Value value) {
    return new Entry(
        entry.kind(),
        entry.key(),
        entry.keySpan(),
        value,
        entry.span(),
        entry.type(),
        entry.annotations());
  }
}
