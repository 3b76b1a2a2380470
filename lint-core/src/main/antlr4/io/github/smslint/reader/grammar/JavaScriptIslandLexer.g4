/**
 * The tokens of JavaScript and TypeScript. Of a string only its opening quote is one: what follows is
 * read by the language itself, as are regular expressions, which begin like a division.
 */
lexer grammar JavaScriptIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : [ \t\r\n\f]+ ;

LINE_COMMENT : ('//' | '#!') ~[\r\n]* ;
BLOCK_COMMENT : COMMENT_INSIDE '*'+ '/' ;
UNCLOSED_COMMENT : COMMENT_INSIDE '*'* ;

NAME : '#'? [a-zA-Z_$] [a-zA-Z_$0-9]* ;
NUMBER : '.'? [0-9] [a-zA-Z_0-9.]* ;

TEXT_BLOCK : '`' ;
STRING : '"' | '\'' ;

OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
SEMICOLON : ';' ;
COMMA : ',' ;
DOT : '.' | '?.' | '!.' ;
ELLIPSIS : '...' ;
COLON : ':' ;
QUESTION : '?' ;
AT : '@' ;
ARROW : '=>' ;
ASSIGN : '=' ;
ADD_ASSIGN : '+=' ;
COMPOUND_ASSIGN : ([\-*/%&|^] | '**' | '<<' | '>>' | '>>>' | '||' | '&&' | '??') '=' ;
PLUS : '+' ;
INCREMENT : '++' | '--' ;
NOT : '!' ;
AND : '&&' ;
OR : '||' | '??' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR : [=!<>] '=' | '===' | '!==' | '**' | '<<' | [\-*/%&|^~] ;

OTHER : . ;

fragment COMMENT_INSIDE : '/*' (~'*' | '*'+ ~[*/])* ;
