package io.github.smslint.config;

import java.util.Arrays;

/**
 * A glob as a set of states that is carried along the path, so that no pattern costs more than its
 * length times that of the path.
 */
final class GlobAutomaton {

  private static final int ANY = -1;
  private static final int NAME = -2;
  private static final int DEEP = -3;

  /** At the beginning of a folder or file name, any number of folders may follow. */
  private static final int FOLDERS = -4;

  /** Within the name of one of these folders; always stands behind its {@link #FOLDERS}. */
  private static final int FOLDER = -5;

  private static final int FORK = -6;
  private static final int JUMP = -7;
  private static final int ACCEPT = -8;

  private static final int NONE = -1;

  /** What a state takes: a code point, or one of the constants. */
  private int[] takes = new int[32];

  /** Where a fork leads besides the next state, where a jump leads. */
  private int[] targets = new int[32];

  private int count;

  GlobAutomaton(String glob) {
    new Compiler(glob).compile();
  }

  /**
   * @param from where in the path the match begins
   * @param above whether a folder above the path may match in its place
   */
  boolean accepts(String path, int from, boolean above) {
    States current = new States();
    States next = new States();
    current.add(0);
    for (int at = from; at < path.length(); ) {
      int codePoint = path.codePointAt(at);
      if (above && codePoint == '/' && current.accepts()) {
        return true;
      }
      next.clear();
      for (int index = 0; index < current.size; index++) {
        next.step(current.members[index], codePoint);
      }
      if (next.size == 0) {
        return false;
      }
      States swap = current;
      current = next;
      next = swap;
      at += Character.charCount(codePoint);
    }
    return current.accepts();
  }

  private int emit(int taken) {
    if (count == takes.length) {
      takes = Arrays.copyOf(takes, count * 2);
      targets = Arrays.copyOf(targets, count * 2);
    }
    takes[count] = taken;
    targets[count] = NONE;
    return count++;
  }

  /** A set of states in which all that is reached without a character is held as well. */
  private final class States {

    private final int[] members = new int[count];
    private final boolean[] held = new boolean[count];
    private final int[] pending = new int[count];
    private int size;

    void clear() {
      for (int index = 0; index < size; index++) {
        held[members[index]] = false;
      }
      size = 0;
    }

    boolean accepts() {
      return held[count - 1];
    }

    void add(int first) {
      int waiting = hold(first, 0);
      while (waiting > 0) {
        int state = pending[--waiting];
        int taken = takes[state];
        if (taken == JUMP) {
          waiting = hold(targets[state], waiting);
        } else if (taken == FORK) {
          waiting = hold(state + 1, waiting);
          waiting = hold(targets[state], waiting);
        } else if (taken == NAME || taken == DEEP) {
          waiting = hold(state + 1, waiting);
        } else if (taken == FOLDERS) {
          waiting = hold(state + 2, waiting);
        }
      }
    }

    private int hold(int state, int waiting) {
      if (state == NONE || held[state]) {
        return waiting;
      }
      held[state] = true;
      members[size++] = state;
      pending[waiting] = state;
      return waiting + 1;
    }

    void step(int state, int codePoint) {
      int taken = takes[state];
      boolean slash = codePoint == '/';
      if (taken == codePoint || (taken == ANY && !slash)) {
        add(state + 1);
      } else if (taken == DEEP || (taken == NAME && !slash) || (taken == FOLDER && !slash)) {
        add(state);
      } else if (taken == FOLDERS && !slash) {
        add(state + 1);
      } else if (taken == FOLDER) {
        add(state - 1);
      }
    }
  }

  /** Turns the pattern into states; a brace that is not closed stands for itself. */
  private final class Compiler {

    private final String glob;
    private final int[] closing;
    private final int[] forks;
    private final int[] jumps;
    private int depth;

    Compiler(String glob) {
      this.glob = glob;
      this.closing = new int[glob.length()];
      pairBraces();
      this.forks = new int[glob.length() + 1];
      this.jumps = new int[glob.length() + 1];
    }

    private void pairBraces() {
      int[] open = new int[glob.length()];
      int opened = 0;
      for (int at = 0; at < glob.length(); at++) {
        if (glob.charAt(at) == '{') {
          open[opened++] = at;
        } else if (glob.charAt(at) == '}' && opened > 0) {
          closing[open[--opened]] = at;
          closing[at] = at;
        }
      }
    }

    void compile() {
      int at = 0;
      while (at < glob.length()) {
        char character = glob.charAt(at);
        if (character == '{' && closing[at] > 0) {
          open();
        } else if (character == ',' && depth > 0) {
          alternative();
        } else if (character == '}' && closing[at] > 0) {
          close();
        } else {
          at += simple(at);
          continue;
        }
        at++;
      }
      emit(ACCEPT);
    }

    private void open() {
      depth++;
      forks[depth] = emit(FORK);
      jumps[depth] = NONE;
    }

    private void alternative() {
      int jump = emit(JUMP);
      targets[jump] = jumps[depth];
      jumps[depth] = jump;
      targets[forks[depth]] = count;
      forks[depth] = emit(FORK);
    }

    private void close() {
      int jump = jumps[depth];
      while (jump != NONE) {
        int before = targets[jump];
        targets[jump] = count;
        jump = before;
      }
      depth--;
    }

    /** How many characters of the pattern the next state stands for. */
    private int simple(int at) {
      if (glob.startsWith("**/", at) && beginsName(at)) {
        emit(FOLDERS);
        emit(FOLDER);
        return 3;
      }
      if (glob.startsWith("**", at)) {
        emit(DEEP);
        return 2;
      }
      int codePoint = glob.codePointAt(at);
      emit(codePoint == '*' ? NAME : codePoint == '?' ? ANY : codePoint);
      return Character.charCount(codePoint);
    }

    private boolean beginsName(int at) {
      return at == 0 || "/{,".indexOf(glob.charAt(at - 1)) >= 0;
    }
  }
}
