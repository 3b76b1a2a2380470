/*
 * The text of an SMS template: fixed text, variables ${name}, and what was meant as a variable but is
 * written in another way. Total: every string has a tree and no input is an error.
 *
 * Which reading wins is decided by the lexer alone: the longest token, and of equally long ones the
 * rule that stands first. An opening brace never looks past the next brace, dollar sign or line end,
 * and runs of braces are one token, so that reading is linear.
 */
grammar SmsTemplate;

template : (text | variable | malformed)* EOF ;

text : TEXT ;

variable : VARIABLE ;

malformed
    : EMPTY
    | BLANKS
    | NUMBERED
    | BRACES
    | DOUBLE_BRACES
    | FULL_WIDTH
    | UNCLOSED
    | HASHES
    | PERCENT
    | DOLLAR_ONLY
    | PARENTHESES
    | STRAY
    ;

// ${code}
VARIABLE : '${' VISIBLE (NAME* VISIBLE)? '}' ;

// ${} {}
EMPTY : '$'? '{' BLANK* '}' ;

// ${ code }
BLANKS : '${' NAME+ '}' ;

// {1}
NUMBERED : '{' BLANK* DIGIT+ BLANK* '}' ;

// {code} #{code} %{code}
BRACES : [#%]? '{' NAME+ '}' ;

// {{code}} ${{code}} {{code}
DOUBLE_BRACES : '$'? '{' '{'+ NAME* '}'+ ;

// As above with a full-width brace or dollar sign among them. The same shape in ASCII is as long
// and stands above.
FULL_WIDTH
    : DOLLAR? OPEN NAME* CLOSE
    | DOLLAR? OPEN OPEN+ NAME* CLOSE+
    | '\uFF04' IDENTIFIER
    ;

// ${code
UNCLOSED : DOLLAR OPEN (BLANK* IDENTIFIER)? ;

// #code#
HASHES : '#'+ IDENTIFIER '#'+ ;

// %s %d %1$s %02d %.2f %(code)s
PERCENT : '%' ('(' IDENTIFIER ')' | [1-9] '$')? ('0' DIGIT+ | '.' DIGIT+)? [sdf] ;

// $code
DOLLAR_ONLY : '$' IDENTIFIER ;

// $(code) $[code]
PARENTHESES
    : DOLLAR ('(' | '\uFF08') BLANK* IDENTIFIER BLANK* (')' | '\uFF09')
    | DOLLAR ('[' | '\uFF3B') BLANK* IDENTIFIER BLANK* (']' | '\uFF3D')
    ;

STRAY : OPEN+ | CLOSE+ ;

TEXT : (~[${}#%\uFF04\uFF5B\uFF5D] | DIGIT '%')+ ;

// %20 %E4 100%pure: a percent sign before a word or a code is none of a placeholder.
PERCENT_TEXT : '%' LETTER_OR_DIGIT LETTER_OR_DIGIT+ -> type(TEXT) ;

SIGN : ('#'+ | '%'+ | '$' | '\uFF04'+) -> type(TEXT) ;

fragment DOLLAR : [$\uFF04] ;
fragment OPEN : [{\uFF5B] ;
fragment CLOSE : [}\uFF5D] ;
fragment NAME : ~[${}\r\n\uFF04\uFF5B\uFF5D] ;
fragment VISIBLE : ~[${}\r\n\uFF04\uFF5B\uFF5D \t\u00A0\u3000] ;
fragment BLANK : [ \t\u00A0\u3000] ;
fragment IDENTIFIER : [A-Za-z_] [A-Za-z0-9_]* ;
fragment LETTER_OR_DIGIT : [A-Za-z0-9] ;
fragment DIGIT : [0-9] ;
