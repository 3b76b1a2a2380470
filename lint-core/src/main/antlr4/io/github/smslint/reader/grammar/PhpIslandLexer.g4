/**
 * The tokens of PHP. Of a string only its opening quote is one, and of what stands outside of the
 * PHP tags only its beginning: what follows is read by the language itself.
 */
lexer grammar PhpIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : [ \t\r\n\f]+ ;

LINE_COMMENT : '//' LINE | '#' (~[\r\n?[] LINE)? ;
BLOCK_COMMENT : COMMENT_INSIDE '*'+ '/' ;
UNCLOSED_COMMENT : COMMENT_INSIDE '*'* ;

NAME : '$'* [a-zA-Z_] [a-zA-Z_0-9]* ;
NUMBER : '.'? [0-9] [a-zA-Z_0-9]* ('.' [0-9] [a-zA-Z_0-9]*)? ;

TEXT_BLOCK : '<<<' [ \t]* (["'] [a-zA-Z_0-9]+ ["'] | [a-zA-Z_] [a-zA-Z_0-9]*) ;
STRING : '"' | '\'' | '`' ;

OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
SEMICOLON : ';' | '?>' | '<?' '='? ;
COMMA : ',' ;
DOT : '->' | '?->' | '::' | '\\' ;
ELLIPSIS : '...' ;
COLON : ':' ;
QUESTION : '?' ;
AT : '#[' ;
ARROW : '=>' ;
ASSIGN : '=' ;
ADD_ASSIGN : '.=' ;
COMPOUND_ASSIGN : ([+\-*/%&|^] | '**' | '<<' | '>>' | '??') '=' ;
PLUS : '.' ;
INCREMENT : '++' | '--' ;
NOT : '!' ;
AND : '&&' ;
OR : '||' | '??' | '?:' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR : [=!<>] '=' | '===' | '!==' | '<>' | '<=>' | '**' | '<<' | '>>' | [+\-*/%&|^~@] ;

OTHER : . ;

fragment COMMENT_INSIDE : '/*' (~'*' | '*'+ ~[*/])* ;
fragment LINE : (~[\r\n?] | '?'+ ~[\r\n>?])* ('?'+ [\r\n])? ;
