package io.github.smslint.recognizer.credential;

import static io.github.smslint.recognizer.credential.FoundKeys.ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OTHER_ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OTHER_SECRET;
import static io.github.smslint.recognizer.credential.FoundKeys.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.project.Credential;
import io.github.smslint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentKeysTest {

  @Test
  void tellsTheKeyPath() {
    DocumentTree tree =
        new DocumentTree("a.yml", "sms:\n  aliyun:\n    ak: " + ID + "\n    sk: " + SECRET + "\n");
    Document document =
        tree.document(
            Format.YAML,
            tree.pair(
                "sms",
                tree.map(
                    tree.pair(
                        "aliyun",
                        tree.map(
                            tree.pair("ak", tree.text(ID)), tree.pair("sk", tree.text(SECRET)))))));

    List<Credential> found = FoundKeys.scan(tree.file(), document);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).context()).isEqualTo("sms.aliyun.ak");
    assertThat(found.get(0).secret().value()).isEqualTo(SECRET);
  }

  @Test
  void findsAnEscapedIdAndMarksItsEscape() {
    String rest = ID.substring(1);
    DocumentTree tree = new DocumentTree("a.properties", "sms.ak=\\u004c" + rest + "\n");
    Document document =
        tree.document(Format.PROPERTIES, tree.pair("sms.ak", tree.escaped("\\u004c", "L", rest)));

    assertThat(FoundKeys.of(tree.file(), document)).containsExactly(ID + "/-");
    assertThat(FoundKeys.shown(tree.file()))
        .isEqualTo("sms.ak=\\u004cTAI" + "*".repeat(18) + "8B\n");
  }

  @Test
  void findsKeysInSeveralPieces() {
    DocumentTree tree =
        new DocumentTree(
            "Sms.java",
            "ID = \"LTAI5tQ9vXk2mR7w\" + \"Lp4sTn8B\";\n"
                + "SECRET = \"a8Fk2LqZ0xWm5RtY7\" + \"uVb3NcE9sGh1J\"; // com.aliyun\n");
    Document document =
        tree.document(
            Format.JAVA,
            tree.entry(Entry.Kind.DECLARATION, "ID", tree.sum("LTAI5tQ9vXk2mR7w", "Lp4sTn8B")),
            tree.entry(
                Entry.Kind.DECLARATION, "SECRET", tree.sum("a8Fk2LqZ0xWm5RtY7", "uVb3NcE9sGh1J")));

    List<Credential> found = FoundKeys.scan(tree.file(), document);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).id().value()).isEqualTo(ID);
    assertThat(found.get(0).id().locateAll(0, ID.length())).hasSize(2);
    assertThat(found.get(0).secret().value()).isEqualTo(SECRET);
    assertThat(FoundKeys.shown(tree.file()))
        .isEqualTo(
            "ID = \"LTAI"
                + "*".repeat(12)
                + "\" + \"******8B\";\nSECRET = \""
                + "*".repeat(17)
                + "\" + \""
                + "*".repeat(13)
                + "\"; // com.aliyun\n");
  }

  @Test
  void readsANameAndAValueBesideItInAnyOrder() {
    DocumentTree tree =
        new DocumentTree(
            "a.yml", "env:\n- value: " + SECRET + "\n  name: ALIYUN_ACCESS_KEY_SECRET\n");
    Document document =
        tree.document(
            Format.YAML,
            tree.pair(
                "env",
                tree.list(
                    tree.map(
                        tree.pair("value", tree.text(SECRET)),
                        tree.pair("name", tree.text("ALIYUN_ACCESS_KEY_SECRET"))))));

    List<Credential> found = FoundKeys.scan(tree.file(), document);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).context()).isEqualTo("env.ALIYUN_ACCESS_KEY_SECRET");
  }

  @Test
  void leavesTheSecretOfAnotherBlockAloneThoughAnIdIsNear() {
    DocumentTree tree =
        new DocumentTree(
            "a.yml",
            "aliyun:\n  access-key: "
                + ID
                + "\njwt:\n  secret: "
                + SECRET
                + "\n"
                + "tencent:\n  secret-key: "
                + OTHER_SECRET
                + "\n");
    Document document =
        tree.document(
            Format.YAML,
            tree.pair("aliyun", tree.map(tree.pair("access-key", tree.text(ID)))),
            tree.pair("jwt", tree.map(tree.pair("secret", tree.text(SECRET)))),
            tree.pair("tencent", tree.map(tree.pair("secret-key", tree.text(OTHER_SECRET)))));

    assertThat(FoundKeys.of(tree.file(), document)).containsExactly(ID + "/-");
  }

  @Test
  void takesTheSuppliersWordForTheWholeBlock() {
    String content =
        "blends:\n  one:\n    supplier: alibaba\n    secret-key: "
            + SECRET
            + "\n  two:\n    supplier: huawei\n    secret-key: "
            + OTHER_SECRET
            + "\n";
    DocumentTree tree = new DocumentTree("a.yml", content);
    Document document =
        tree.document(
            Format.YAML,
            tree.pair(
                "blends",
                tree.map(
                    tree.pair("one", blend(tree, "alibaba", SECRET)),
                    tree.pair("two", blend(tree, "huawei", OTHER_SECRET)))));

    assertThat(FoundKeys.of(tree.file(), document)).containsExactly("-/" + SECRET);
  }

  private static MapValue blend(DocumentTree tree, String supplier, String secret) {
    return tree.map(
        tree.pair("supplier", tree.text(supplier)), tree.pair("secret-key", tree.text(secret)));
  }

  @Test
  void pairsTheHalvesOfOneCallHoweverFarApart() {
    String content =
        "use(a(\""
            + ID
            + "\",\"cn\","
            + "\n".repeat(15)
            + "secret(\""
            + SECRET
            + "\")));\n"
            + "accessKeyId = \""
            + OTHER_ID
            + "\";\n";
    DocumentTree tree = new DocumentTree("Sms.java", content);
    Document document =
        tree.document(
            Format.JAVA,
            tree.entry(Entry.Kind.STATEMENT, "", tree.call("a", tree.text(ID), tree.text(SECRET))),
            tree.entry(Entry.Kind.DECLARATION, "accessKeyId", tree.text(OTHER_ID)));

    assertThat(FoundKeys.of(tree.file(), document))
        .containsExactly(ID + "/" + SECRET, OTHER_ID + "/-");
  }

  @Test
  void readsAMillionNestedMaps() {
    DocumentTree tree = new DocumentTree("a.json", "\"" + ID + "\"");
    Value value = tree.text(ID);
    Span span = value.span();
    for (int depth = 0; depth < 1_000_000; depth++) {
      value = new MapValue(List.of(Entry.pair("a", span, value)), span);
    }
    Document document =
        new Document(tree.file(), Format.JSON, List.of(value), List.of(), List.of());

    assertThat(FoundKeys.of(tree.file(), document)).containsExactly(ID + "/-");
  }
}
