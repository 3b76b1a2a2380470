package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionDateTest {

  @ParameterizedTest
  @CsvSource({
    "2017-05-25, 2017-05-25",
    "2017-5-25, 2017-05-25",
    "20170525, 2017-05-25",
    "2017-05-52, 2017-05-52",
    "2017-13-01, 2017-13-01",
    "2018/5/1, 2018-05-01",
    "2017.05.25, 2017-05-25",
    "２０１７－０５－２５, 2017-05-25",
    "dysmsapi20170525, 2017-05-25",
    "dysmsapi-20180501, 2018-05-01",
    "com.aliyuncs.dysmsapi.model.v20170525.SendSmsRequest, 2017-05-25",
    "com.aliyun.sdk.service.dysmsapi20170525.AsyncClient, 2017-05-25"
  })
  void readsADateHoweverItIsWritten(String value, String date) {
    assertThat(VersionDate.of(value)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v3",
        "1.0",
        "2.0.24",
        "2017",
        "2017-05",
        "20171325",
        "1917-05-25",
        "2017-05-25-01",
        "201705251",
        "com.aliyun.dysmsapi.Client",
        "2017-05-25T00:00"
      })
  void takesNothingElseForADate(String value) {
    assertThat(VersionDate.of(value)).isNull();
  }

  @Property
  void neverFails(@ForAll String value) {
    String date = VersionDate.of(value);
    assertThat(date == null || date.length() == 10).isTrue();
  }
}
