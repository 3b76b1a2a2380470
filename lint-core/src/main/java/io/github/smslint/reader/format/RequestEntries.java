package io.github.smslint.reader.format;

import io.github.smslint.document.Entry;
import io.github.smslint.document.TextValue;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.QueryString;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What one request says: its URL without the query, its parameters, headers and body. */
public final class RequestEntries {

  private final Span request;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param request where the whole request stands; what is taken from elsewhere is told to stand at
   *     its start
   */
  public RequestEntries(Span request) {
    this.request = request;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The URL up to its question mark, and each parameter behind it. */
  public void url(Text url) {
    int question = url.value().indexOf('?');
    add("url", null, question < 0 ? url : url.slice(0, question));
    if (question >= 0) {
      form(url, question + 1);
    }
  }

  /** The parameters of a form from an offset of a text on. */
  public void form(Text body, int start) {
    for (QueryString.Parameter parameter : QueryString.parse(body, start, body.length())) {
      add(parameter.name().value(), parameter.name().location(), parameter.value());
    }
  }

  /**
   * An entry of the request.
   *
   * @param name where its key stands, or null where it has none
   */
  public void add(String key, Location name, Text value) {
    Span place = inside(value.location().span());
    Span keySpan = name == null ? new Span(place.start(), place.start()) : inside(name.span());
    entries.add(Entry.pair(key, keySpan, new TextValue(value, place)));
  }

  private Span inside(Span span) {
    return request.contains(span) ? span : new Span(request.start(), request.start());
  }
}
