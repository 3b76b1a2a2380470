package io.github.smslint.engine;

import io.github.smslint.recognizer.alike.AlikeItems;
import io.github.smslint.rule.TemplateScreen;

/** What the rules of a catalogue have nothing to say of, for who reads items. */
record ItemScreen(TemplateScreen.Look rules) implements AlikeItems.Screen {

  @Override
  public int quietEnd(int start) {
    return rules.quietEnd(start);
  }

  @Override
  public int quietCodeEnd(int start) {
    return rules.quietCodeEnd(start);
  }
}
