package io.github.smslint.report.html;

/** A path that may break behind its slashes, its last name told apart from the folders. */
final class PathText {

  private PathText() {}

  static void write(String path, Markup markup) {
    int from = 0;
    int slash = path.indexOf('/');
    if (slash >= 0) {
      markup.open("span", "class", "folder");
      for (; slash >= 0; slash = path.indexOf('/', from)) {
        markup.text(path.substring(from, slash + 1)).raw("<wbr>");
        from = slash + 1;
      }
      markup.close("span");
    }
    markup.element("span", path.substring(from), "class", "name");
  }
}
