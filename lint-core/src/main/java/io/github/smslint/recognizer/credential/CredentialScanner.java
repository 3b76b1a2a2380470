package io.github.smslint.recognizer.credential;

import io.github.smslint.document.Document;
import io.github.smslint.project.Credential;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the AccessKeys that are written in one file of any kind, comments and documents included.
 */
public final class CredentialScanner {

  /** Fewer letters and digits in a row are no key. */
  public static final int SHORTEST_RUN = 10;

  private final SourceFile file;
  private final Document document;
  private final Vocabulary vocabulary;
  private final KeyNames names;

  private CredentialScanner(SourceFile file, Document document, Vocabulary vocabulary) {
    this.file = file;
    this.document = document;
    this.vocabulary = vocabulary;
    this.names = new KeyNames(vocabulary);
  }

  /**
   * Every place at which an id or a secret stands, in the order of the file, an id and its secret
   * as one; marks on the file what must not be shown of them.
   *
   * @param document the file's tree, or null for a file that no reader reads
   */
  public static List<Credential> scan(SourceFile file, Document document, Vocabulary vocabulary) {
    CredentialScanner scanner = new CredentialScanner(file, document, vocabulary);
    List<WrittenKey> keys = scanner.written();
    if (document != null && (!keys.isEmpty() || mayHideKeys(file.content()))) {
      List<WrittenKey> hidden = new DocumentKeys(document, scanner.names, keys).read();
      keys = merged(keys, hidden);
    }
    if (keys.isEmpty()) {
      return List.of();
    }
    scanner.judge(keys);
    return scanner.credentials(keys);
  }

  /** Whether a key may stand in a file of any kind; false is sure. */
  public static boolean mayFindIn(SourceFile file) {
    return mayHideKeys(file.content()) || new KeyScan(file.content()).next();
  }

  /** Whether a key may stand there in pieces or escapes that no scan of the characters finds. */
  private static boolean mayHideKeys(String content) {
    return content.contains("LTAI")
        || content.contains("STS.")
        || content.contains("\\u004")
        || content.contains("ecret")
        || content.contains("ECRET");
  }

  private void judge(List<WrittenKey> keys) {
    SupplierMentions mentions = new SupplierMentions(file.content(), vocabulary);
    KeySurroundings surroundings = new KeySurroundings(file, document, mentions, names);
    new KeyPairs(keys, surroundings, names, file.lines()).match();
  }

  /** What the characters show. */
  private List<WrittenKey> written() {
    List<WrittenKey> keys = new ArrayList<>();
    KeyScan scan = new KeyScan(file.content());
    while (scan.next()) {
      KeyName name = names.before(file.content(), scan.start());
      keys.add(new WrittenKey(scan.value(), scan.start(), scan.end(), scan.isId(), name));
    }
    return keys;
  }

  private static List<WrittenKey> merged(List<WrittenKey> written, List<WrittenKey> hidden) {
    List<WrittenKey> all = new ArrayList<>(written.size() + hidden.size());
    for (WrittenKey key : written) {
      if (!key.isReplaced()) {
        all.add(key);
      }
    }
    all.addAll(hidden);
    all.sort(WrittenKey.BY_PLACE);
    return all;
  }

  private List<Credential> credentials(List<WrittenKey> keys) {
    SecretMarks marks = new SecretMarks(file);
    List<Credential> found = new ArrayList<>();
    for (WrittenKey key : keys) {
      if (!key.isAccepted()) {
        continue;
      }
      Text text = textOf(key);
      if (key.isId()) {
        marks.id(text);
      } else {
        marks.secret(text);
      }
      WrittenKey partner = key.partner();
      if (partner == null || key.start() < partner.start()) {
        found.add(credential(key, text, partner));
      }
    }
    marks.finish();
    return found;
  }

  private Credential credential(WrittenKey key, Text text, WrittenKey partner) {
    Text other = partner == null ? null : textOf(partner);
    WrittenKey namesIt = key.isId() || partner == null ? key : partner;
    String context = contextOf(namesIt);
    return key.isId() ? new Credential(text, other, context) : new Credential(other, text, context);
  }

  private static String contextOf(WrittenKey key) {
    if (key.place() != null) {
      return key.place().path();
    }
    return key.name().role() == null ? "" : key.name().text();
  }

  private Text textOf(WrittenKey key) {
    if (key.text() != null) {
      return key.text();
    }
    int length = key.end() - key.start();
    if (key.value().length() == length) {
      return Text.of(Literal.plain(file, key.start(), key.end()));
    }
    Mapping mapping =
        new Mapping.Builder(key.start()).escape(key.value().length(), key.start(), length).build();
    return Text.of(new Literal(file, key.value(), mapping, Notation.FIXED));
  }
}
