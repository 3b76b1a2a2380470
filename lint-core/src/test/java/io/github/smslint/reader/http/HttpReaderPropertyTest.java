package io.github.smslint.reader.http;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;

class HttpReaderPropertyTest extends AnyInputProperties {

  HttpReaderPropertyTest() {
    super(
        "GET ",
        "https://a/?",
        "a=b",
        "&",
        "%E5%B0%8F",
        "%",
        "+",
        "{{v}}",
        "{{",
        "@v = ",
        "\n",
        "\r\n",
        "###",
        "# ",
        "// ",
        ": ",
        "Content-Type: form-urlencoded\n\n",
        "{\"a\": \"b\"}",
        "> ",
        " HTTP/1.1",
        "\n &",
        "验证码",
        "😀",
        "\uD83D");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.http(content);
  }
}
