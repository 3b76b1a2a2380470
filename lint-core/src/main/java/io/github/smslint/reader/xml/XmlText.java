package io.github.smslint.reader.xml;

import io.github.smslint.document.TextValue;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the parts of a text between two tags: characters and CDATA sections. */
final class XmlText {

  static final String CDATA_START = "<![CDATA[";
  static final String CDATA_END = "]]>";

  private final String content;
  private final XmlStrings strings;
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private boolean[] isCdata = new boolean[4];
  private int count;

  XmlText(String content, XmlStrings strings) {
    this.content = content;
    this.strings = strings;
  }

  void addCharacters(int start, int end) {
    if (count > 0 && !isCdata[count - 1] && ends[count - 1] == start) {
      ends[count - 1] = end;
    } else {
      add(start, end, false);
    }
  }

  /** A CDATA section, told by the range between its marks. */
  void addCdata(int start, int end) {
    add(start, end, true);
  }

  /** The text so far without the blanks around it, or null where it is all blank; starts anew. */
  TextValue take() {
    int first = 0;
    while (first < count && trimStart(first)) {
      first++;
    }
    int last = count - 1;
    while (last > first && trimEnd(last)) {
      last--;
    }
    TextValue text = null;
    if (first < count) {
      trimEnd(last);
      text = textOf(first, last);
    }
    count = 0;
    return text;
  }

  private TextValue textOf(int first, int last) {
    int end = isCdata[last] ? behindCdata(last) : ends[last];
    int start = isCdata[first] ? beforeCdata(first) : starts[first];
    if (first == last) {
      return new TextValue(Text.of(literal(first)), new Span(start, end));
    }
    List<Literal> pieces = new ArrayList<>(last - first + 1);
    for (int part = first; part <= last; part++) {
      if (ends[part] > starts[part]) {
        pieces.add(literal(part));
      }
    }
    return new TextValue(Text.of(pieces), new Span(start, end));
  }

  private Literal literal(int part) {
    XmlNotation notation = isCdata[part] ? XmlNotation.CDATA : XmlNotation.TEXT;
    return strings.literal(starts[part], ends[part], notation);
  }

  private boolean trimStart(int part) {
    while (starts[part] < ends[part] && XmlCharacters.isBlank(content.charAt(starts[part]))) {
      starts[part]++;
    }
    return starts[part] == ends[part];
  }

  private boolean trimEnd(int part) {
    while (starts[part] < ends[part] && XmlCharacters.isBlank(content.charAt(ends[part] - 1))) {
      ends[part]--;
    }
    return starts[part] == ends[part];
  }

  private int beforeCdata(int part) {
    return content.lastIndexOf(CDATA_START, starts[part]);
  }

  private int behindCdata(int part) {
    int mark = content.indexOf(CDATA_END, ends[part]);
    return mark < 0 ? content.length() : mark + CDATA_END.length();
  }

  private void add(int start, int end, boolean cdata) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      isCdata = Arrays.copyOf(isCdata, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    isCdata[count] = cdata;
    count++;
  }
}
