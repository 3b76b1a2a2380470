/**
 * The tokens of Python. Of a string only its prefix and opening quotes are one: what follows is read
 * by the language itself, because strings hold expressions that hold strings.
 */
lexer grammar PythonIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : ([ \t\r\n\f] | '\\' '\r'? '\n')+ ;

LINE_COMMENT : '#' ~[\r\n]* ;

TEXT_BLOCK : PREFIX? ('"""' | '\'\'\'') ;
STRING : PREFIX? ["'] ;

NAME : [a-zA-Z_] [a-zA-Z_0-9]* ;
NUMBER : [0-9] [a-zA-Z_0-9]* ('.' [0-9] [a-zA-Z_0-9]*)? ;

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
COLON : ':' | '->' ;
AT : '@' ;
ASSIGN : '=' | ':=' ;
ADD_ASSIGN : '+=' ;
COMPOUND_ASSIGN : [\-*/%&|^@] '=' | '//=' | '**=' ;
PLUS : '+' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR : [=!<>] '=' | '**' | '//' | '<<' | '>>' | [\-*/%&|^~] ;

OTHER : . ;

fragment PREFIX : [fFrRbBuU] [fFrRbBuU]? ;
