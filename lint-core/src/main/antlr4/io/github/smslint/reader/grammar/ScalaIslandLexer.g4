/**
 * The tokens of Scala. Of a string only its opening quotes are one, with the interpolator before
 * them: what follows is read by the language itself, because strings hold expressions.
 */
lexer grammar ScalaIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : [ \t\r\n\f]+ ;

LINE_COMMENT : ('//' | '#!') ~[\r\n]* ;
BLOCK_COMMENT : COMMENT_INSIDE '*'+ '/' ;
UNCLOSED_COMMENT : COMMENT_INSIDE '*'* ;

NAME : WORD | '`' ~[`\r\n]+ '`' | '\'' WORD | '->' ;
NUMBER : [0-9] [a-zA-Z_0-9]* ('.' [0-9] [a-zA-Z_0-9]*)? ;

TEXT_BLOCK : WORD? '"""' ;
STRING : WORD? '"' ;
CHARACTER : '\'' (~['\r\n\\] '\'')? ;

OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
SEMICOLON : ';' ;
COMMA : ',' ;
DOT : '.' ;
COLON : ':' ;
QUESTION : '?' ;
AT : '@' ;
ARROW : '=>' ;
ASSIGN : '=' ;
ADD_ASSIGN : '+=' ;
COMPOUND_ASSIGN : [\-*/%] '=' ;
PLUS : '+' ;
NOT : '!' ;
AND : '&&' ;
OR : '||' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR : [=!<>] '=' | '===' | '<-' | '<:' | '>:' | '++' | '::' '::'? | [\-*/%&|^~]+ ;

OTHER : . ;

fragment WORD : [a-zA-Z_] [a-zA-Z_0-9]* ;
fragment COMMENT_INSIDE : '/*' (~'*' | '*'+ ~[*/])* ;
