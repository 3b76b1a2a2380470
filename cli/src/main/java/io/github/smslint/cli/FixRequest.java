package io.github.smslint.cli;

import io.github.smslint.finding.Fix;

/**
 * Which fixes a run is asked for.
 *
 * @param boldest the least safe of them
 * @param diff whether they are only to be told
 */
record FixRequest(Fix.Safety boldest, boolean diff) {

  /** What {@code --fix} and {@code --diff} ask for, one of which is given. */
  static FixRequest of(Arguments arguments) {
    boolean safe = arguments.choice("fix").equals("safe");
    return new FixRequest(safe ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED, arguments.has("diff"));
  }
}
