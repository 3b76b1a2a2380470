/**
 * The tokens of Ruby. Of a string only what opens it is one: what follows is read by the language
 * itself, because strings hold expressions that hold strings. Lines end outside of these tokens,
 * for the text that a line announces begins behind it.
 */
lexer grammar RubyIslandLexer;

options { tokenVocab = SourceToken; }

SPACE : [ \t\f]+ | '\r'? '\n' | '\r' | '\\' '\r'? '\n' ;

LINE_COMMENT : '#' ~[\r\n]* ;
BLOCK_COMMENT : '=begin' ;

TEXT_BLOCK : '<<' [~-]? ('"' ~["\r\n]+ '"' | '\'' ~['\r\n]+ '\'' | '`' ~[`\r\n]+ '`' | WORD) ;
STRING : ["'`] | '%' [qQwWiIrsx] [([{<|!/] | '%' [([{] ;
CHARACTER : ':' WORD ;

NAME : '@'? '@'? WORD | '$' (WORD | .) | '->' ;
NUMBER : [0-9] [a-zA-Z_0-9]* ('.' [0-9] [a-zA-Z_0-9]*)? ;

OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
SEMICOLON : ';' ;
COMMA : ',' ;
DOT : '.' | '&.' | '::' ;
COLON : ':' ;
QUESTION : '?' ;
ARROW : '=>' ;
ASSIGN : '=' | '||=' ;
ADD_ASSIGN : '+=' ;
COMPOUND_ASSIGN : ([\-*/%&|^] | '**' | '<<' | '>>' | '&&') '=' ;
PLUS : '+' ;
NOT : '!' ;
AND : '&&' ;
OR : '||' ;
LESS : '<' ;
GREATER : '>' ;
OPERATOR
  : [=!<>] '=' | '===' | '<=>' | '=~' | '!~' | '**' | '<<' | '>>' | '..' '.'? | [\-*/%&|^~] ;

OTHER : . ;

fragment WORD : [a-zA-Z_] [a-zA-Z_0-9]* ;
