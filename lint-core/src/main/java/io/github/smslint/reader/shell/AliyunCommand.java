package io.github.smslint.reader.shell;

import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.source.Span;
import java.util.List;
import java.util.Locale;

/** {@code aliyun dysmsapi SendSms --SignName …}: a call of the API from the command line. */
final class AliyunCommand {

  private final List<ShellWord> words;
  private final int first;

  /**
   * @param first the index of the command's own name among the words
   */
  AliyunCommand(List<ShellWord> words, int first) {
    this.words = words;
    this.first = first;
  }

  /** Adds the call as a map where it is one of the SMS API, or tells the command its keys. */
  void addTo(MapBuilder root) {
    int product = first + 1;
    if (product >= words.size()) {
      return;
    }
    String name = words.get(product).value();
    boolean sends = name.toLowerCase(Locale.ROOT).startsWith("dysms");
    if (!sends && !name.equals("configure")) {
      return;
    }
    Span whole = words.get(first).span().cover(words.get(words.size() - 1).span());
    MapBuilder map = root.next("aliyun", words.get(first).span());
    int next = product + 1;
    if (sends) {
      // The key reaches over the command, so that a directive above it covers all of its lines.
      map.add("product", whole, words.get(product).asValue());
      if (next < words.size() && !isOption(next)) {
        map.add("action", words.get(next).span(), words.get(next).asValue());
      }
    }
    options(next, map);
  }

  private boolean isOption(int index) {
    return words.get(index).value().startsWith("--") && words.get(index).value().length() > 2;
  }

  private void options(int from, MapBuilder map) {
    for (int at = from; at < words.size(); at++) {
      if (!isOption(at)) {
        continue;
      }
      ShellWord word = words.get(at);
      int sign = word.signAfterName(2);
      if (sign > 0) {
        map.add(word.value().substring(2, sign), word.place(2, sign), word.from(sign + 1));
      } else if (at + 1 < words.size() && !isOption(at + 1)) {
        map.add(word.value().substring(2), word.span(), words.get(at + 1).asValue());
        at++;
      }
    }
  }
}
