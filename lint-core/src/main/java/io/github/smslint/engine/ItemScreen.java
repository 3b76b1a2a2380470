package io.github.smslint.engine;

import io.github.smslint.recognizer.alike.AlikeItems;
import io.github.smslint.rule.TemplateScreen;

/** What the rules of a catalogue have nothing to say of, for who reads items. */
record ItemScreen(TemplateScreen rules) implements AlikeItems.Screen {

  @Override
  public int quietEnd(byte[] content, int start) {
    return rules.quietEnd(content, start);
  }

  @Override
  public int quietCodeEnd(byte[] content, int start) {
    return rules.quietCodeEnd(content, start);
  }
}
