package io.github.smslint.reader.ruby;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.java.SourceProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubyReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("sms.rb", content).lines();
  }

  @Test
  void callWithoutParenthesesHasArgumentsUpToItsLineEnd() {
    assertThat(lines("gem 'aliyunsdkcore', '~> 0.0.5'\nconfig.sign_name '小满商城'\n"))
        .containsExactly("gem(\"aliyunsdkcore\", \"~> 0.0.5\")", "config.sign_name(\"小满商城\")");
  }

  @Test
  void pairsOfAllSpellingsAreOneMap() {
    assertThat(lines("X = { a: 'b', :c => 'd', 'e' => 'f', \"g\": :h }\n"))
        .containsExactly("X := {a = \"b\"; c = \"d\"; e = \"f\"; g = \"h\"}");
  }

  @Test
  void objectIsMadeByNewWithAndWithoutParentheses() {
    assertThat(lines("a = Aliyun::Client.new(key: 'b')\nc = Client.new key: 'd'\ne = Client.new\n"))
        .containsExactly(
            "a := new Aliyun.Client({key = \"b\"})",
            "c := new Client({key = \"d\"})",
            "e := new Client()");
  }

  @Test
  void blockBehindACallIsItsLastArgument() {
    assertThat(lines("Aliyun::Sms.configure do |config|\n  config.sign = 'a'\nend\nx = 'b'\n"))
        .containsExactly(
            "Aliyun.Sms.configure({parameter config; config.sign := \"a\"})", "x := \"b\"");
    assertThat(lines("it 'sends' do\n  client.send { |c| c.sign = 'a' }\nend\n"))
        .containsExactly("it(\"sends\", {client.send({parameter c; c.sign := \"a\"})})");
  }

  @Test
  void conditionBehindAStatementOpensNoBlock() {
    assertThat(lines("def a\n  return if b\n  c = 'd' unless e\n  f 'g' if h\nend\ni = 'j'\n"))
        .last()
        .isEqualTo("i := \"j\"");
  }

  @Test
  void fieldsBelongToTheOwnObjectAndDefaultsAreValues() {
    assertThat(lines("def a(b, c: 'd')\n  @e ||= ENV['F'] || 'g'\nend\n"))
        .containsExactly("method a {parameter b; parameter c; this.e := (ENV.F | \"g\")}");
  }

  @Test
  void switchAsAValueIsTheChoiceOfItsWays() {
    assertThat(lines("x = case a\n  when 'b', :c then 'd'\n  else\n    'e'\n  end\n"))
        .containsExactly("case {when {\"b\"}; else {}}", "x := (\"d\" | \"e\")");
  }

  @Test
  void announcedTextHasHolesUnlessItsWordIsQuoted() {
    assertThat(lines("a = <<EOS.strip\nb #{c}\nEOS\nd = foo(<<-'EOS')\nb #{c}\n  EOS\ne = 'f'\n"))
        .containsExactly("a := \"b ${c}\"", "d := foo(\"b #{c}\")", "e := \"f\"");
  }

  @Test
  void chosenQuotesAndListsOfWords() {
    assertThat(lines("a = %q({\"b\": (c)})\nd = %w[e f]\ng = \"h#{i}\\n\"\nj = 'k\\n'\n"))
        .containsExactly(
            "a := \"{\"b\": (c)}\"", "d := [\"e\", \"f\"]", "g := \"h${i}\\n\"", "j := \"k\\n\"");
  }

  @Test
  void quotesInRegularExpressionsCommentsAndDataBeginNoText() {
    assertThat(
            lines(
                "a.gsub(/['\"]/, 'b')\n# c'\n=begin\nd'\n=end\ne = f / 2 # '\n__END__\ng = 'h'\n"))
        .containsExactly("a.gsub(?, \"b\")", "e := ?");
  }

  @Test
  void aQuoteAtTheEndOfTheFileIsRead() {
    assertThat(lines("puts \"")).containsExactly("puts(\"\")");
  }

  @Test
  void wordsAreNamesBehindDotsAndBeforeColons() {
    assertThat(lines("a.class.end\nb(if: 'c', end: 'd')\nx = 'y'\n"))
        .containsExactly("b({if = \"c\"; end = \"d\"})", "x := \"y\"");
  }
}
