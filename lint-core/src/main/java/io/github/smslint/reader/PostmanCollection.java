package io.github.smslint.reader;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.RequestEntries;
import io.github.smslint.reader.format.RequestVariables;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the requests of a Postman collection as those of a file of requests. */
final class PostmanCollection {

  private static final int DEEPEST = 50;

  private final RequestVariables variables = new RequestVariables();
  private final List<Value> requests = new ArrayList<>();

  private PostmanCollection() {}

  /** The same document where it is no collection. */
  static Document open(Document document) {
    if (document.roots().size() != 1 || !(document.roots().get(0) instanceof MapValue root)) {
      return document;
    }
    if (root.entry("info") == null || root.entry("item") == null) {
      return document;
    }
    PostmanCollection collection = new PostmanCollection();
    List<Entry> entries = new ArrayList<>();
    collection.addVariables(root.entry("variable"), entries);
    Entry items = root.entry("item");
    collection.visit(items.value(), 0);
    ListValue requests = new ListValue(collection.requests, items.value().span());
    entries.add(Entry.pair("requests", items.keySpan(), requests));
    MapValue whole = new MapValue(entries, root.span());
    return new Document(
        document.file(), Format.HTTP, List.of(whole), document.comments(), document.problems());
  }

  private void addVariables(Entry list, List<Entry> entries) {
    for (MapValue pair : maps(list)) {
      Text key = text(pair, "key");
      Text value = text(pair, "value");
      if (key != null && value != null) {
        variables.put(key.value(), value);
        RequestEntries variable = new RequestEntries(pair.span());
        variable.add(key.value(), key.location(), value);
        entries.addAll(variable.entries());
      }
    }
  }

  private void visit(Value items, int depth) {
    if (!(items instanceof ListValue list) || depth > DEEPEST) {
      return;
    }
    for (Value value : list.items()) {
      if (value instanceof MapValue item) {
        Entry nested = item.entry("item");
        Entry request = item.entry("request");
        if (nested != null) {
          visit(nested.value(), depth + 1);
        } else if (request != null && request.value() instanceof MapValue map) {
          requests.add(request(map, item.span()));
        }
      }
    }
  }

  private MapValue request(MapValue written, Span span) {
    RequestEntries request = new RequestEntries(span);
    Entry url = written.entry("url");
    if (url != null && url.value() instanceof TextValue raw) {
      request.url(variables.expand(raw.text()));
    } else if (url != null && url.value() instanceof MapValue parts) {
      addUrl(parts, request);
    }
    addPairs(written.entry("header"), request);
    if (written.entry("body") != null && written.entry("body").value() instanceof MapValue body) {
      addPairs(body.entry("urlencoded"), request);
      addPairs(body.entry("formdata"), request);
      Text raw = text(body, "raw");
      if (raw != null) {
        request.add("body", null, raw);
      }
    }
    return new MapValue(request.entries(), span);
  }

  /** The list of parameters says more than the URL as a whole: which are switched off. */
  private void addUrl(MapValue parts, RequestEntries request) {
    Text raw = text(parts, "raw");
    boolean listed = parts.entry("query") != null;
    if (raw != null) {
      Text url = variables.expand(raw);
      int question = url.value().indexOf('?');
      request.url(listed && question >= 0 ? url.slice(0, question) : url);
    }
    addPairs(parts.entry("query"), request);
  }

  private void addPairs(Entry list, RequestEntries request) {
    for (MapValue pair : maps(list)) {
      Text key = text(pair, "key");
      Text value = text(pair, "value");
      Text disabled = text(pair, "disabled");
      boolean counts = disabled == null || !disabled.value().equals("true");
      if (key != null && value != null && counts) {
        request.add(key.value(), key.location(), variables.expand(value));
      }
    }
  }

  private static List<MapValue> maps(Entry list) {
    List<MapValue> maps = new ArrayList<>();
    if (list != null && list.value() instanceof ListValue values) {
      for (Value value : values.items()) {
        if (value instanceof MapValue map) {
          maps.add(map);
        }
      }
    }
    return maps;
  }

  private static Text text(MapValue map, String key) {
    Entry entry = map.entry(key);
    return entry != null && entry.value() instanceof TextValue text ? text.text() : null;
  }
}
