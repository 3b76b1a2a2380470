package io.github.smslint.reader;

class EmbeddedTextsPropertyTest extends AnyInputProperties {

  EmbeddedTextsPropertyTest() {
    super(
        "kind: ConfigMap\n",
        "kind: Secret\n",
        "data:\n",
        "  a.yml: |\n",
        "    x: 1\n",
        "    # 注\n",
        "  b.json: '{\"a\": \"b\"}'\n",
        "  c.properties: \"a=\\u77ed\\n\"\n",
        "  d: 5bCP5ruh\n",
        "  e.yml: >-\n",
        "    - 验证码\n",
        "---\n",
        "\n",
        "  f.xml: <a b='c'>d</a>\n",
        "'",
        "😀");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.yaml(content).opened();
  }
}
