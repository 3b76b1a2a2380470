package io.github.smslint.reader.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/** The whole automaton of a lexer, which ANTLR itself only works out as far as a text leads. */
final class IslandAutomaton extends LexerATNSimulator {

  private static final CharStream NOTHING = CharStreams.fromString("");

  private final List<DFAState> states = new ArrayList<>();
  private final List<int[]> next = new ArrayList<>();

  /**
   * @param lexer of one mode, without actions and predicates
   */
  IslandAutomaton(Lexer lexer) {
    super(lexer, lexer.getATN(), starts(lexer), new PredictionContextCache());
    number(addDFAState(computeStartState(NOTHING, atn.modeToStartState.get(0))));
    for (int state = 0; state < states.size(); state++) {
      int[] moves = new int[SourceAutomaton.ASCII];
      for (int character = 0; character < SourceAutomaton.ASCII; character++) {
        DFAState target = computeTargetState(NOTHING, states.get(state), character);
        moves[character] = target == ERROR ? 0 : number(target);
      }
      next.add(moves);
    }
  }

  private static DFA[] starts(Lexer lexer) {
    return new DFA[] {new DFA(lexer.getATN().getDecisionState(0), 0)};
  }

  private int number(DFAState state) {
    if (!states.contains(state)) {
      states.add(state);
    }
    return states.indexOf(state);
  }

  /** The lines of the table that {@link SourceAutomaton} reads. */
  String table() {
    List<int[]> kinds = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    for (int character = 0; character < SourceAutomaton.ASCII; character++) {
      int[] column = column(character);
      int kind = indexOf(kinds, column);
      if (kind == kinds.size()) {
        kinds.add(column);
      }
      append(table, kind);
    }
    for (int state = 0; state < states.size(); state++) {
      table.append('\n');
      append(table, states.get(state).isAcceptState ? states.get(state).prediction : 0);
      table.append('\t');
      for (int[] column : kinds) {
        append(table, column[state]);
      }
    }
    return table.append('\n').toString();
  }

  private int[] column(int character) {
    return next.stream().mapToInt(moves -> moves[character]).toArray();
  }

  private static int indexOf(List<int[]> columns, int[] column) {
    for (int index = 0; index < columns.size(); index++) {
      if (Arrays.equals(columns.get(index), column)) {
        return index;
      }
    }
    return columns.size();
  }

  private static void append(StringBuilder table, int number) {
    table.append(Character.forDigit(number / SourceAutomaton.RADIX, SourceAutomaton.RADIX));
    table.append(Character.forDigit(number % SourceAutomaton.RADIX, SourceAutomaton.RADIX));
  }
}
