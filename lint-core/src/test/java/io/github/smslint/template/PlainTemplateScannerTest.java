package io.github.smslint.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTemplateScannerTest {

  @Test
  void plainTemplatesAreReadWithoutLoadingAntlr() throws Exception {
    URL classes = TemplateParser.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader withoutAntlr = new URLClassLoader(new URL[] {classes}, platform)) {
      Method parse =
          withoutAntlr.loadClass(TemplateParser.class.getName()).getMethod("parse", String.class);

      assertThat(parse.invoke(null, "您的验证码为${code}，全场50%优惠")).asString().contains("name=code");
      assertThatThrownBy(() -> parse.invoke(null, "您的验证码为{code}"))
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{code}", "${", "${}", "${ code}", "#1楼", "%s", "＄", "${code}}"})
  void anythingElseIsLeftToTheGrammar(String text) {
    assertThat(PlainTemplateScanner.scan("您好，" + text)).isNull();
  }
}
