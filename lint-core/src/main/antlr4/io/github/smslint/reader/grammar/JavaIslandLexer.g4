/**
 * The tokens of Java. Keywords are names: the shape reader tells them apart. An unclosed string
 * ends with its line, an unclosed comment or text block with the file.
 */
lexer grammar JavaIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : [ \t\r\n\f]+ ;

LINE_COMMENT : '//' ~[\r\n]* ;
BLOCK_COMMENT : COMMENT_INSIDE '*'+ '/' ;
UNCLOSED_COMMENT : COMMENT_INSIDE '*'* ;

NAME : [a-zA-Z_$] [a-zA-Z_$0-9]* ;
NUMBER
  : '0' [xX] ([a-zA-Z_0-9.] | [pP] [+\-])*
  | '.'? [0-9] ([a-zA-Z_0-9.] | [eE] [+\-])*
  ;

CHARACTER : '\'' (~['\\\r\n] | '\\' ~[\r\n])+ '\'' ;
STRING : '"' STRING_PART* '"' ;
TEXT_BLOCK : BLOCK_OPENING BLOCK_PART* '"""' ;
UNCLOSED_STRING
  : '"' STRING_PART* '\\'?
  | BLOCK_OPENING BLOCK_PART* '"'? '"'? '\\'?
  ;

OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
SEMICOLON : ';' ;
COMMA : ',' ;
DOT : '.' ;
ELLIPSIS : '...' ;
COLON : ':' ;
DOUBLE_COLON : '::' ;
QUESTION : '?' ;
AT : '@' ;
ARROW : '->' ;
ASSIGN : '=' ;
ADD_ASSIGN : '+=' ;
COMPOUND_ASSIGN : ([\-*/%&|^] | '<<' | '>>' | '>>>') '=' ;
PLUS : '+' ;
INCREMENT : '++' | '--' ;
NOT : '!' ;
AND : '&&' ;
OR : '||' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR : [=!<>] '=' | [\-*/%&|^~] ;

OTHER : . ;

fragment COMMENT_INSIDE : '/*' (~'*' | '*'+ ~[*/])* ;
fragment STRING_PART : ~["\\\r\n] | '\\' ~[\r\n] ;
fragment BLOCK_OPENING : '"""' [ \t\f]* [\r\n] ;
fragment BLOCK_PART : '"'? '"'? (~["\\] | '\\' .) ;
