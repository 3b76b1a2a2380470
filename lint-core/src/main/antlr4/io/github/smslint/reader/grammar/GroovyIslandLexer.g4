/**
 * The tokens of Groovy. Of a string only its opening quotes are one: what follows is read by the
 * language itself, because strings hold expressions that hold strings.
 */
lexer grammar GroovyIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : [ \t\r\n\f]+ ;

LINE_COMMENT : ('//' | '#!') ~[\r\n]* ;
BLOCK_COMMENT : COMMENT_INSIDE '*'+ '/' ;
UNCLOSED_COMMENT : COMMENT_INSIDE '*'* ;

NAME : [a-zA-Z_$] [a-zA-Z_0-9$]* ;
NUMBER : [0-9] [a-zA-Z_0-9]* ('.' [0-9] [a-zA-Z_0-9]*)? ;

TEXT_BLOCK : '"""' | '\'\'\'' ;
STRING : '"' | '\'' | '$/' ;

OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
SEMICOLON : ';' ;
COMMA : ',' ;
DOT : '.' | '?.' | '*.' | '.@' | '.&' ;
ELLIPSIS : '..' ;
COLON : ':' ;
DOUBLE_COLON : '::' ;
QUESTION : '?' ;
AT : '@' ;
ARROW : '->' ;
ASSIGN : '=' ;
ADD_ASSIGN : '+=' ;
COMPOUND_ASSIGN : [\-*/%] '=' ;
PLUS : '+' ;
INCREMENT : '++' | '--' ;
NOT : '!' ;
AND : '&&' ;
OR : '||' | '?:' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR : [=!<>] '=' | '===' | '!==' | '<=>' | '==~' | '=~' | '**' | [\-*/%&|^~] ;

OTHER : . ;

fragment COMMENT_INSIDE : '/*' (~'*' | '*'+ ~[*/])* ;
