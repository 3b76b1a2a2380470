package io.github.smslint.reader.go;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.java.SourceProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("sms.go", content).lines();
  }

  @Test
  void aCompositeLiteralIsAConstructionWithNamedFields() {
    assertThat(
            lines(
                """
                func send() {
                	request := &dysmsapi.SendSmsRequest{
                		SignName:     tea.String("小满商城"),
                		TemplateCode: tea.String(code),
                	}
                }
                """))
        .containsExactly(
            "method send {request = new dysmsapi.SendSmsRequest("
                + "{SignName = tea.String(\"小满商城\"); TemplateCode = tea.String(code)})}");
  }

  @Test
  void aMethodBelongsToTheTypeOfItsReceiver() {
    assertThat(
            lines(
                """
                type Sender struct {
                	client *dysmsapi.Client `json:"-"`
                }

                func (s *Sender) Send(phone string) error {
                	_, err := s.client.SendSms(request)
                	return err
                }
                """))
        .containsExactly(
            "type Sender {dysmsapi.Client client;"
                + " method error Send {parameter string phone; this.client.SendSms(request);"
                + " err; return err}}");
  }

  @Test
  void constantsStandInGroups() {
    assertThat(
            lines(
                """
                const (
                	SignName     = "小满商城"
                	TemplateCode = `SMS_154950909`
                )
                """))
        .containsExactly("SignName = \"小满商城\"", "TemplateCode = \"SMS_154950909\"");
  }

  @Test
  void importsHaveTheirPaths() {
    assertThat(
            lines(
                """
                import (
                	"fmt"
                	dysmsapi "github.com/alibabacloud-go/dysmsapi-20170525/v3/client"
                )
                """))
        .containsExactly(
            "import fmt", "import github.com/alibabacloud-go/dysmsapi-20170525/v3/client");
  }

  @Test
  void mapsAreReadWithTheirKeysAndListsWithTheirItems() {
    assertThat(lines("var m = map[string]interface{}{\"SignName\": sign, \"Code\": \"1\"}\n"))
        .containsExactly("m = {SignName = sign; Code = \"1\"}");
    assertThat(lines("var l = []string{\"a\", \"b\"}\n")).containsExactly("l = [\"a\", \"b\"]");
    assertThat(lines("func f() {\n\trequest.QueryParams[\"SignName\"] = \"小满\"\n}\n"))
        .containsExactly("method f {request.QueryParams.SignName := \"小满\"}");
  }

  @Test
  void theBraceBehindAConditionIsItsBlock() {
    assertThat(
            lines(
                """
                func f() {
                	if profile == "prod" {
                		request.SignName = "小满"
                	} else {
                		request.SignName = "测试"
                	}
                }
                """))
        .containsExactly(
            "method f {if {profile.equals(\"prod\"); request.SignName := \"小满\"};"
                + " else {request.SignName := \"测试\"}}");
  }

  @Test
  void rowsOfATypeInPlaceAreMaps() {
    assertThat(
            lines(
                """
                var rows = []struct {
                	name string
                }{
                	{name: "小满"},
                }
                """))
        .containsExactly("rows = [{name = \"小满\"}]");
  }
}
