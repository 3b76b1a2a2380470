package io.github.smslint.reader.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.SourceFile;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class XmlReaderPropertyTest extends AnyInputProperties {

  XmlReaderPropertyTest() {
    super(
        "<",
        ">",
        "/",
        "</",
        "/>",
        "<a",
        "<b",
        "</a>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<!DOCTYPE",
        "[",
        "]",
        "=",
        "\"",
        "'",
        " x",
        "&",
        "&lt;",
        "&#x4e00;",
        ";",
        " ",
        "\n",
        "\r\n",
        "\t",
        "短信",
        "\uD83D");
  }

  @Override
  protected ReadTree read(String content) {
    return new ReadTree(new XmlReader().read(SourceFile.of("any.xml", content)));
  }

  @Property(tries = 300)
  void whatANotationWritesIsReadBack(@ForAll("texts") String text, @ForAll XmlNotation notation) {
    String written = notation.encode(text);
    Assume.that(written != null);
    ReadTree probe =
        switch (notation) {
          case TEXT -> read("<a><b>" + written + "</b></a>");
          case CDATA -> read("<a><b><![CDATA[" + written + "]]></b></a>");
          case DOUBLE_QUOTED -> read("<a b=\"" + written + "\"/>");
          case SINGLE_QUOTED -> read("<a b='" + written + "'/>");
        };

    assertThat(probe.reasons()).isEmpty();
    assertThat(probe.text("a", "b")).isEqualTo(text);
    probe.checkSound();
  }

  @Property(tries = 300)
  void wellFormedXmlIsReadAsTheJdkReadsIt(@ForAll("xml") String content) throws Exception {
    ReadTree probe = read(content);
    probe.checkSound();
    assertThat(probe.reasons()).isEmpty();
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(content)))
            .getDocumentElement();
    assertThat(told("root", probe.value("root"))).isEqualTo(toldByJdk(root));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.of("]]>", "]]", ">", "<", "&", "&lt;", "\"", "'", " ", "\n", "\r", "\t", "验")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(marks, Arbitraries.strings());
  }

  @Provide
  Arbitrary<String> xml() {
    return Arbitraries.recursive(this::characters, this::elements, 1, 4)
        .map(content -> "<?xml version='1.0'?>\n<root>" + content + "</root>");
  }

  private Arbitrary<String> elements(Arbitrary<String> content) {
    Arbitrary<String> element =
        Combinators.combine(Arbitraries.of("a", "ns-b", "c.d", "模板"), attributes(), content)
            .as((name, with, inner) -> "<" + name + with + " >" + inner + "</" + name + "\n>");
    Arbitrary<String> empty =
        Combinators.combine(Arbitraries.of("a", "e_1"), attributes())
            .as((name, with) -> "<" + name + with + "/>");
    return Arbitraries.oneOf(element, element, empty, characters())
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  private Arbitrary<String> attributes() {
    Arbitrary<String> values =
        Arbitraries.of("云", "&lt;", "&#x4e2d;", " ", "\n", "\r\n", "\t", "&quot;", ">", "${x}")
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    return Combinators.combine(values, values, Arbitraries.integers().between(0, 2))
        .as(
            (first, second, count) ->
                (count > 0 ? " name='" + first + "'" : "")
                    + (count > 1 ? "\n value = \"" + second + "\"" : ""));
  }

  private Arbitrary<String> characters() {
    return Arbitraries.of(
            "验证码",
            "${code}",
            "&amp;",
            "&#20013;",
            " ",
            "\n",
            "\r\n",
            "\r",
            "<!-- a<b&c -->",
            "<![CDATA[<x>&amp;]]]]>",
            "<![CDATA[]]>",
            "<?php a?>",
            "]",
            "\"",
            "'",
            "\uD83D\uDE00")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  private static String told(String name, Value value) {
    Map<String, String> attributes = new TreeMap<>();
    StringBuilder content = new StringBuilder();
    if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        boolean isAttribute = entry.key().equals("name") || entry.key().equals("value");
        if (isAttribute) {
          attributes.put(entry.key(), ((TextValue) entry.value()).text().value());
        } else if (entry.key().isEmpty()) {
          content.append('"').append(((TextValue) entry.value()).text().value()).append('"');
        } else {
          content.append(told(entry.key(), entry.value()));
        }
      }
    } else {
      String text = ((TextValue) value).text().value();
      content.append(text.isEmpty() ? "" : '"' + text + '"');
    }
    return name + attributes + "(" + content + ")";
  }

  private static String toldByJdk(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int at = 0; at < all.getLength(); at++) {
      attributes.put(all.item(at).getNodeName(), all.item(at).getNodeValue());
    }
    StringBuilder content = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        appendTrimmed(content, text);
        content.append(toldByJdk(inner));
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    appendTrimmed(content, text);
    return element.getTagName() + attributes + "(" + content + ")";
  }

  private static void appendTrimmed(StringBuilder content, StringBuilder text) {
    String trimmed = text.toString().trim();
    content.append(trimmed.isEmpty() ? "" : '"' + trimmed + '"');
    text.setLength(0);
  }
}
