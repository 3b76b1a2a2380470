package io.github.smslint.rules.template.wording;

import io.github.smslint.rules.screen.WordBeginnings;
import java.util.List;

/** All tables of words about which a rule of this package may speak. */
public final class WordTables {

  private static final String[] NAMES = {
    "variant-words.tsv",
    "wrong-words.tsv",
    "contact-words.tsv",
    "marketing-words.tsv",
    "restricted-words.tsv"
  };

  private static final class Holder {
    private static final int ALL = read();
  }

  private WordTables() {}

  /** Reads them all, so that their words are known wherever they begin; gives their bits. */
  public static int all() {
    return Holder.ALL;
  }

  /** The tables as resources beside this class. */
  public static List<String> names() {
    return List.of(NAMES);
  }

  private static int read() {
    int all = SplitWord.bit() | OptOut.bit();
    for (String name : NAMES) {
      all |= WordTable.of(name).bit();
    }
    return all | WordBeginnings.add(List.of(VerificationWords.get().required()));
  }
}
