package io.github.smslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.finding.Message;
import io.github.smslint.fix.NotFixed.Reason;
import io.github.smslint.rule.OwnRules;
import io.github.smslint.source.Location;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixApplierTest {

  private final WordLinting linting = new WordLinting();

  private FixResult fix(Fix.Safety boldest, SourceFile... files) throws IOException {
    MemoryFiles project = new MemoryFiles(List.of(files), List.of());
    return new FixApplier(linting, project, boldest).apply();
  }

  private FixResult fix(SourceFile... files) throws IOException {
    return fix(Fix.Safety.SAFE, files);
  }

  private String fixed(String content) throws IOException {
    FixResult result = fix(SourceFile.of("a.txt", content));
    return result.files().isEmpty() ? content : result.files().get(0).after().content();
  }

  @Test
  void adjacentEditsAreMadeInOneRound() throws IOException {
    linting.safe("驗", "验").safe("證", "证").safe("碼", "码");

    assertThat(fixed("您的驗證碼")).isEqualTo("您的验证码");
    assertThat(linting.runs()).isEqualTo(2);
  }

  @Test
  void ofTwoThatOverlapTheEarlierIsMadeAndTheOtherIsJudgedAnew() throws IOException {
    linting.safe("乙丙", "二").safe("甲乙", "一");

    assertThat(fixed("甲乙丙")).isEqualTo("一丙");
  }

  @Test
  void ofTwoAtOnePlaceTheHeavierIsMade() throws IOException {
    linting.warning("★", "*").safe("★", "");

    assertThat(fixed("云★店")).isEqualTo("云店");
  }

  @Test
  void theSameEditOfTwoFindingsIsMadeOnce() throws IOException {
    linting.safe("★", "").safe("★", "");
    FixResult result = fix(SourceFile.of("a.txt", "云★店"));

    assertThat(result.files().get(0).after().content()).isEqualTo("云店");
    assertThat(result.left().fixed().findings()).isEqualTo(2);
  }

  @Test
  void anOverlappingFixIsMadeInTheNextRoundWhereItStillApplies() throws IOException {
    linting.safe("驗證", "验證").safe("證碼", "证码");

    assertThat(fixed("驗證碼")).isEqualTo("验证码");
    assertThat(linting.runs()).isEqualTo(3);
  }

  @Test
  void removalsThatTouchAreMadeOneAfterTheOther() throws IOException {
    linting.safe("★", "").safe("※", "");

    assertThat(fixed("云★※店")).isEqualTo("云店");
    assertThat(linting.runs()).isEqualTo(3);
  }

  @Test
  void aSuppressedFindingIsNotFixed() throws IOException {
    Linting suppressing =
        files -> {
          LintResult result = linting.lint(files);
          return new LintResult(List.of(), result.findings(), result.summary());
        };
    linting.safe("驗", "验");
    MemoryFiles project = new MemoryFiles(List.of(SourceFile.of("a.txt", "驗")), List.of());

    assertThat(new FixApplier(suppressing, project, Fix.Safety.SAFE).apply().files()).isEmpty();
  }

  @Test
  void fixesAfterWhichAFileDoesNotParseAreTakenBack() throws IOException {
    Linting parsing =
        files -> {
          LintResult result = linting.lint(files);
          SourceFile file = files.read("a.txt");
          List<Finding> findings = new ArrayList<>(result.findings());
          if (file.content().startsWith(":")) {
            Location start = new Location(file, new Span(0, 1));
            Message message = Message.of("broken");
            findings.add(new Finding(OwnRules.SYNTAX, Severity.ERROR, start, message, List.of()));
          }
          return new LintResult(findings, List.of(), result.summary());
        };
    linting.safe("★", "").safe("驗", "验");
    SourceFile broken = SourceFile.of("a.txt", "★:驗");
    SourceFile other = SourceFile.of("b.txt", "驗");
    MemoryFiles project = new MemoryFiles(List.of(broken, other), List.of());
    FixResult result = new FixApplier(parsing, project, Fix.Safety.SAFE).apply();

    assertThat(result.files()).extracting(FixedFile::path).containsExactly("b.txt");
    assertThat(result.notFixed()).containsExactly(new NotFixed("a.txt", Reason.BROKEN, ""));
    assertThat(result.left().findings()).hasSize(2);
  }

  @Test
  void allEditsOfAFixAreMadeOrNone() throws IOException {
    linting.safe("甲乙", "一").safe("乙丙", "二", "尾", "终");

    assertThat(fixed("甲乙丙尾")).isEqualTo("一丙尾");
    assertThat(fixed("乙丙 尾")).isEqualTo("二 终");
  }

  @Test
  void aFixOverTwoFilesTiesThem() throws IOException {
    linting.safe("国内", "国际", "二〇一七", "二〇一八");
    FixResult result = fix(SourceFile.of("a.txt", "国内"), SourceFile.of("b.txt", "二〇一七"));

    assertThat(result.files()).hasSize(2);
    assertThat(result.files().get(0).tied()).containsExactly("b.txt");
    assertThat(result.files().get(1).tied()).containsExactly("a.txt");
    assertThat(result.left().fixed().findings()).isEqualTo(1);
  }

  @Test
  void aFixThatReachesIntoALockedFileIsNotMadeAtAll() throws IOException {
    linting.safe("国内", "国际", "二〇一七", "二〇一八");
    MemoryFiles project =
        new MemoryFiles(
            List.of(SourceFile.of("a.txt", "国内"), SourceFile.of("b.txt", "二〇一七")), List.of());
    FixResult result =
        new FixApplier(linting, project, Fix.Safety.SAFE).lock("b.txt", Reason.UNSTAGED).apply();

    assertThat(result.files()).isEmpty();
    assertThat(result.notFixed()).containsExactly(new NotFixed("a.txt", Reason.TIED, "b.txt"));
  }

  @Test
  void fixesThatUndoEachOtherComeToAnEnd() throws IOException {
    linting.safe("甲", "乙").safe("乙", "甲");

    fixed("甲");
    assertThat(linting.runs()).isEqualTo(11);
  }

  @Test
  void anEditThatChangesNothingIsNone() throws IOException {
    linting.safe("甲", "甲");

    assertThat(fix(SourceFile.of("a.txt", "甲")).files()).isEmpty();
    assertThat(linting.runs()).isEqualTo(1);
  }

  @Test
  void suggestedFixesAreMadeOnlyWhereTheyAreAskedFor() throws IOException {
    linting.suggested("★", "");
    SourceFile file = SourceFile.of("a.txt", "云★店");

    assertThat(fix(file).files()).isEmpty();
    assertThat(fix(Fix.Safety.SUGGESTED, file).files()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"GB18030,", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-8,EFBBBF", "UTF-8,"})
  void allOtherBytesStayAsTheyAre(String charset, String mark) throws IOException {
    linting.safe("驗", "验").safe("★", "");
    String before = "# 模板\r\n短信=您的驗證码★为😀${code}\r\n尾";
    byte[] bytes = bytes(mark, before, charset);
    FixResult result = fix(new SourceFile("a.txt", bytes));

    String after = before.replace("驗", "验").replace("★", "");
    assertThat(result.files().get(0).after().bytes()).isEqualTo(bytes(mark, after, charset));
  }

  private static byte[] bytes(String mark, String content, String charset) {
    byte[] head = HexFormat.of().parseHex(mark == null ? "" : mark);
    byte[] text = content.getBytes(Charset.forName(charset));
    byte[] all = Arrays.copyOf(head, head.length + text.length);
    System.arraycopy(text, 0, all, head.length, text.length);
    return all;
  }

  @Test
  void aCharacterThatGbkDoesNotHaveIsNotWrittenIntoAGbkFile() throws IOException {
    linting.safe("★", "😀").safe("驗", "验");
    byte[] bytes = "您的驗證码★".getBytes(Charset.forName("GBK"));
    FixResult result = fix(new SourceFile("a.txt", bytes));

    assertThat(result.files().get(0).after().content()).isEqualTo("您的验證码★");
    assertThat(result.notFixed()).containsExactly(new NotFixed("a.txt", Reason.CHARSET, "😀"));
  }

  @Test
  void aFileThatDoesNotFitItsCharsetIsLeftAlone() throws IOException {
    linting.safe("★", "");
    byte[] bytes = "短信★x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    FixResult result = fix(new SourceFile("a.txt", bytes));

    assertThat(result.files()).isEmpty();
    assertThat(result.notFixed()).containsExactly(new NotFixed("a.txt", Reason.MALFORMED, ""));
  }

  @Test
  void aFileWhoseCharsetWouldNoLongerBeRecognisedIsLeftAlone() throws IOException {
    linting.safe("SMS", "短信短信短信短信短信短信");
    byte[] bytes = "aSMS".getBytes(StandardCharsets.UTF_16LE);
    FixResult result = fix(new SourceFile("a.txt", bytes));

    assertThat(result.files()).isEmpty();
    assertThat(result.notFixed()).containsExactly(new NotFixed("a.txt", Reason.CHARSET, ""));
  }

  @Test
  void changesOfSeveralRoundsAreToldAsOne() throws IOException {
    linting.safe("一", "二二").safe("二二尾", "三").safe("頭", "头部");
    SourceFile before = SourceFile.of("a.txt", "頭。一尾。一。");
    FixedFile file = fix(before).files().get(0);

    assertThat(file.after().content()).isEqualTo("头部。三。二二。");
    List<String> told = new ArrayList<>();
    for (Change change : file.changes()) {
      told.add(part(before, change.before()) + ">" + part(file.after(), change.after()));
    }
    assertThat(told).containsExactly("頭>头部", "一尾>三", "一>二二");
  }

  private static String part(SourceFile file, Span span) {
    return new Location(file, span).written();
  }

  @Test
  void whatIsLeftOfASecretStaysHidden() throws IOException {
    linting.safe("★", "").safe("雲", "云杉");
    SourceFile before = SourceFile.of("a.txt", "雲 LTAI5tQn★KxGmPzRw7Yc4HvBd 尾");
    before.markSecret(new Span(2, 27));
    SourceFile after = fix(before).files().get(0).after();

    Span whole = new Span(0, after.content().length());
    assertThat(MaskedSource.of(new Location(after, whole)))
        .isEqualTo("云杉 " + "*".repeat(24) + " 尾");
  }
}
