package io.github.smslint.reader.javascript;

/** The parts of a Vue component that are no script. */
final class ScriptTags {

  private static final String CLOSE = "</script";

  private ScriptTags() {}

  /** Where the next script begins, if what stands at an offset is none; else 0. */
  static int end(String content, int at) {
    boolean component = at == 0 && isComponent(content);
    if (!component && !content.startsWith(CLOSE, at)) {
      return 0;
    }
    int tag = content.indexOf("<script", at);
    int close = tag < 0 ? -1 : content.indexOf('>', tag);
    return close < 0 ? content.length() : close + 1;
  }

  private static boolean isComponent(String content) {
    return content.startsWith("<template")
        || content.startsWith("<script")
        || content.startsWith("<!--")
        || content.startsWith("<style");
  }
}
