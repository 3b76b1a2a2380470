package io.github.smslint.rules.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterTableTest {

  private static final Path DATA = Path.of("src/main/characters");
  private static final int LAST = 0x10FFFF;

  private final CharacterTable table = CharacterTable.get();

  @Test
  void ownersAreNumberedAsTheBuildNumbersThem() {
    assertThat(table.ownerNames())
        .isEqualTo(Arrays.stream(Owner.values()).map(Owner::name).collect(Collectors.joining(" ")));
  }

  @Test
  void anotherRunOfTheBuildStepGivesTheSameBytes(@TempDir Path folder) throws Exception {
    Path again = folder.resolve("characters.bin");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/build/java/BuildCharacterTable.java",
                DATA.toString(),
                again.toString())
            .inheritIO()
            .start();

    assertThat(process.waitFor()).isZero();
    try (InputStream built = CharacterTable.class.getResourceAsStream("characters.bin")) {
      assertThat(Files.readAllBytes(again)).isEqualTo(built.readAllBytes());
    }
  }

  @Test
  void otherBytesAreNoTable() {
    assertThatThrownBy(() -> new CharacterTable(new byte[64]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void standardCharactersAreInOrderOrJudgedByContext() throws IOException {
    List<String> judgedByContext = new ArrayList<>();
    for (String[] row : rows("standard.tsv")) {
      int character = codePoint(row[1]);
      Owner owner = table.ownerOf(character);
      assertThat(owner).as(row[0]).isIn(Owner.NONE, Owner.CONTEXT);
      assertThat(table.standardForm(character)).as(row[0]).isNull();
      if (owner == Owner.CONTEXT) {
        judgedByContext.add(row[0]);
      }
    }

    assertThat(judgedByContext)
        .containsExactlyInAnyOrder("瞭", "乾", "麽", "夥", "剋", "徵", "藉", "苧", "著", "於");
  }

  @Test
  void traditionalFormsOfTheTableHaveTheirStandardForm() throws IOException {
    assertForms("traditional.tsv", Owner.TRADITIONAL, 2563);
  }

  @Test
  void variantFormsOfTheTableHaveTheirStandardForm() throws IOException {
    assertForms("variant.tsv", Owner.VARIANT, 975);
  }

  private void assertForms(String file, Owner owner, int count) throws IOException {
    int checked = 0;
    for (String[] row : rows(file)) {
      if (row[4].equals("A1")) {
        int character = codePoint(row[1]);
        assertThat(table.ownerOf(character)).as(row[0]).isIn(owner, Owner.VARIANT);
        assertThat(table.standardForm(character).split(" ")).as(row[0]).contains(row[2].split(" "));
        checked++;
      }
    }
    assertThat(checked).isEqualTo(count);
  }

  @Test
  void whatIsProposedIsReportedByNobody() {
    for (int character = 0; character <= LAST; character++) {
      String form = table.standardForm(character);
      if (form != null) {
        assertThat(table.ownersIn(form.replace(" ", "")))
            .as("U+%04X -> %s", character, form)
            .isIn(
                0,
                Owner.NONE.bit(),
                Owner.CONTEXT.bit(),
                Owner.NONE.bit() | Owner.CONTEXT.bit(),
                Owner.NONE.bit() | Owner.SURROGATE.bit());
      }
    }
  }

  @Test
  void ordinaryPunctuationLettersAndDigitsAreInOrder() {
    String text =
        "，。！？：；“”‘’、《》〈〉—…·（）％＋－／～＆＊＠｜＝＜＞〇×÷°±≥≤≠≈‰"
            + "0123456789ABCXYZabcxyz ()-/:%.+,!?;'\"@&*<>=|~\\`\n\r\t　éñΩя";

    assertThat(table.ownersIn(text)).isEqualTo(Owner.NONE.bit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "戶 | TRADITIONAL | 户",
        "內 | TRADITIONAL | 内",
        "別 | TRADITIONAL | 别",
        "閱 | TRADITIONAL | 阅",
        "錄 | TRADITIONAL | 录",
        "黃 | TRADITIONAL | 黄",
        "換 | TRADITIONAL | 换",
        "產 | TRADITIONAL | 产",
        "稅 | TRADITIONAL | 税",
        "兌 | TRADITIONAL | 兑",
        "吳 | TRADITIONAL | 吴",
        "沒 | TRADITIONAL | 没",
        "麼 | TRADITIONAL | 么",
        "鍾 | TRADITIONAL | 钟 锺",
        "線 | TRADITIONAL | 线 缐",
        "餸 | TRADITIONAL | none",
        "裡 | VARIANT | 里",
        "麪 | VARIANT | 面",
        "嚐 | VARIANT | 尝",
        "妳 | VARIANT | 你 奶",
        "淸 | VARIANT | 清",
        "歀 | VARIANT | 款",
        "髪 | VARIANT | 发",
        "恵 | VARIANT | 惠",
        "証 | VARIANT | 证",
        "団 | VARIANT | 团",
        "売 | VARIANT | 卖",
        "発 | VARIANT | 发",
        "駅 | VARIANT | 驿",
        "籢 | VARIANT | 奁",
        "囧 | RARE | none",
        "屌 | RARE | none",
        "吋 | RARE | none",
        "俬 | RARE | none",
        "嵿 | RARE | none",
        "楟 | RARE | none",
        "窾 | RARE | none",
        "貣 | RARE | none",
        "馀 | RARE | none",
        "蚵 | RARE | none",
        "U+FA0E | RARE | none",
        "U+2EBF0 | RARE | none",
        "昇 | NONE | none",
        "堃 | NONE | none",
        "著 | CONTEXT | none",
        "麽 | CONTEXT | none",
        "锺 | NONE | none",
      })
  void chineseCharactersAreJudgedByTheStandard(String character, Owner owner, String form) {
    assertOwned(character, owner, form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "U+2F3E | VARIANT_FORM | 户",
        "U+F914 | VARIANT_FORM | 乐",
        "U+2E81 | VARIANT_FORM | 厂",
        "U+FF15 | VARIANT_FORM | 5",
        "U+FF21 | VARIANT_FORM | A",
        "U+1D400 | VARIANT_FORM | A",
        "U+24B6 | VARIANT_FORM | A",
        "㊙ | VARIANT | 秘",
        "㈱ | VARIANT | (株)",
        "ｱ | VARIANT | ア",
        "℃ | VARIANT_WARNING | 摄氏度",
        "㎡ | VARIANT_WARNING | 平方米",
        "Ⅱ | VARIANT_WARNING | II",
        "№ | VARIANT_WARNING | No.",
        "½ | VARIANT_WARNING | 1/2",
      })
  void shapesOfOtherCharactersAreVariants(String character, Owner owner, String form) {
    assertOwned(character, owner, form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "【 | BRACKET | （",
        "』 | BRACKET | ”",
        "〔 | BRACKET_WARNING | （",
        "］ | SQUARE_BRACKET | ）",
        "[ | SQUARE_BRACKET | (",
        "★ | SPECIAL_SYMBOL | ''",
        "❤ | SPECIAL_SYMBOL | ''",
        "☞ | SPECIAL_SYMBOL | ''",
        "™ | SPECIAL_SYMBOL | none",
        "→ | SPECIAL_SYMBOL | -",
        "• | SPECIAL_SYMBOL | 、",
        "① | SPECIAL_SYMBOL | 1.",
        "⑴ | SPECIAL_SYMBOL | (1)",
        "⒈ | SPECIAL_SYMBOL | 1.",
        "❶ | SPECIAL_SYMBOL | 1.",
        "② | SPECIAL_SYMBOL | 2.",
        "☎ | SPECIAL_SYMBOL | 电话",
        "U+00B2 | SPECIAL_SYMBOL | 2",
        "¥ | SPECIAL_SYMBOL_WARNING | none",
        "￥ | SPECIAL_SYMBOL_WARNING | none",
        "√ | SPECIAL_SYMBOL_WARNING | none",
        "'#' | SPECIAL_SYMBOL_WARNING | none",
        "😀 | EMOJI | none",
        "⌚ | EMOJI | none",
        "U+1F1E8 | EMOJI | none",
        "U+200B | INVISIBLE | none",
        "U+FEFF | INVISIBLE | none",
        "U+E000 | INVISIBLE | none",
        "U+0378 | INVISIBLE | none",
        "U+0000 | INVISIBLE | none",
        "｛ | VARIABLE_SYNTAX | none",
        "＄ | VARIABLE_SYNTAX | none",
        "U+D83D | SURROGATE | none",
      })
  void bracketsAndSymbolsHaveTheirOwners(String character, Owner owner, String form) {
    assertOwned(character, owner, form);
  }

  @Test
  void theOwnersOfATextAreASet() {
    assertThat(table.ownersIn("驗证码★"))
        .isEqualTo(Owner.TRADITIONAL.bit() | Owner.NONE.bit() | Owner.SPECIAL_SYMBOL.bit());
    assertThat(table.ownersIn("您好😀") & Owner.EMOJI.bit()).isNotZero();
    assertThat(table.ownersIn("")).isZero();
  }

  private void assertOwned(String character, Owner owner, String form) {
    int codePoint = character.startsWith("U+") ? codePoint(character) : character.codePointAt(0);
    assertThat(table.ownerOf(codePoint)).isEqualTo(owner);
    assertThat(table.standardForm(codePoint)).isEqualTo(form);
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static int codePoint(String written) {
    return Integer.parseInt(written.substring(2), 16);
  }
}
