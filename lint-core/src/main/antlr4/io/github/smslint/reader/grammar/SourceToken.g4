/**
 * The kinds of token that every source language is cut into, so that one shape reader serves them
 * all. A language's own lexer takes the numbers from here by its option tokenVocab and says how
 * each kind is written there; kinds that it does not know it leaves out.
 *
 * Tests make tables of the lexers, by which smslint reads (SourceAutomaton). These know ASCII as it
 * is; letters beyond it are '_' to them, other spaces ' ', and what else is beyond ASCII U+007F.
 */
lexer grammar SourceToken;

tokens {
  SPACE,
  LINE_COMMENT, BLOCK_COMMENT, UNCLOSED_COMMENT,
  NAME, NUMBER, CHARACTER, STRING, TEXT_BLOCK, UNCLOSED_STRING,
  OPEN_PAREN, CLOSE_PAREN, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE,
  SEMICOLON, COMMA, DOT, ELLIPSIS, COLON, DOUBLE_COLON, QUESTION, AT, ARROW,
  ASSIGN, ADD_ASSIGN, COMPOUND_ASSIGN, PLUS, INCREMENT, NOT, AND, OR, LESS, GREATER,
  OPERATOR
}

/** What no rule of a language's lexer takes. */
OTHER : . ;
