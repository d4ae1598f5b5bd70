// What a regular expression cannot tell apart. A full stop ends a statement only before layout. A run of symbol
// characters is one token however it splits: `X=-1` holds `=-`, which is no operator. An operator that could open a
// term is an atom where none follows (`X = - , ...`). And `op(700, xfx, likes)` makes an operator from there on.
#include <string.h>

#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"

// In the order of `externals` in grammar.js.
enum Token {
  END, SYMBOL, OP, DECLARED_PREFIX, DECLARED_INFIX, DECLARED_RULE, BARE_OPERATOR,
  NECK, GRAMMAR_NECK, RULE_NECK, QUERY_NECK, TYPE_ARROW, ARROW, NEGATION, ASSIGN, REIFIED, COMPARISON, COLON, RANGE,
  SIGN, BITWISE, PATH, PRODUCT, POWER, CARET, BACKSLASH, AT, COMPLEMENT,
  RECOVERY,
};

enum { PREFIX = 1, INFIX = 2, RULE = 3, KINDS = 3 };  // A rule: infix, of a priority of 1000 or more.
enum { MAX_DECLARED = 128, MAX_TEXT = 8 };

#define HASH_BASIS 2166136261u  // FNV-1a
#define HASH_PRIME 16777619u

// Operators that the file declares: a hash of the name, its two lowest bits replaced by the kind.
typedef struct {
  uint32_t count;
  uint32_t entries[MAX_DECLARED];
} Declared;

typedef struct {
  char text[MAX_TEXT];  // The token as far as it fits; what it is compared with is shorter.
  uint32_t length;
  uint32_t hash;
} Run;

static const struct {
  const char *text;
  enum Token token;
} OPERATORS[] = {
    {":-", NECK}, {"-->", GRAMMAR_NECK}, {"=>", RULE_NECK}, {"<=>", RULE_NECK}, {"==>", RULE_NECK}, {"?-", QUERY_NECK},
    {"--->", TYPE_ARROW}, {"->", ARROW}, {"*->", ARROW}, {"\\+", NEGATION}, {":=", ASSIGN},
    {"#<==>", REIFIED}, {"#==>", REIFIED}, {"#<==", REIFIED}, {"#\\/", REIFIED}, {"#/\\", REIFIED},
    {"=", COMPARISON}, {"==", COMPARISON}, {"\\=", COMPARISON}, {"\\==", COMPARISON}, {"=:=", COMPARISON},
    {"=\\=", COMPARISON}, {"<", COMPARISON}, {">", COMPARISON}, {"=<", COMPARISON}, {">=", COMPARISON},
    {"@<", COMPARISON}, {"@>", COMPARISON}, {"@=<", COMPARISON}, {"@>=", COMPARISON}, {"=..", COMPARISON},
    {"=@=", COMPARISON}, {"\\=@=", COMPARISON}, {">:<", COMPARISON}, {":<", COMPARISON}, {"#=", COMPARISON},
    {"#\\=", COMPARISON}, {"#<", COMPARISON}, {"#>", COMPARISON}, {"#=<", COMPARISON}, {"#>=", COMPARISON},
    {":", COLON}, {"..", RANGE}, {"+", SIGN}, {"-", SIGN}, {"/\\", BITWISE}, {"\\/", BITWISE}, {"//", PATH},
    {"*", PRODUCT}, {"/", PRODUCT}, {"<<", PRODUCT}, {">>", PRODUCT}, {"**", POWER}, {"^", CARET}, {"\\", BACKSLASH},
    {"@", AT}, {"$", COMPLEMENT}, {"~", COMPLEMENT}, {"?", COMPLEMENT}, {"#\\", COMPLEMENT},
};

static bool is_one_of(int32_t c, const char *characters) { return c > 0 && c < 128 && strchr(characters, c) != NULL; }

static bool is_symbol(int32_t c) { return is_one_of(c, "+-*/\\^<>=~:.?@#&$"); }

static bool is_lower(int32_t c) { return c >= 'a' && c <= 'z'; }

static bool is_word(int32_t c) { return is_lower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

static bool is_layout(int32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

static bool at_end(TSLexer *lexer) {
  return lexer->eof(lexer) || is_layout(lexer->lookahead) || lexer->lookahead == '%';
}

static void skip_layout(TSLexer *lexer) {
  while (!lexer->eof(lexer) && at_end(lexer)) {
    bool comment = lexer->lookahead == '%';
    do lexer->advance(lexer, false);
    while (comment && !lexer->eof(lexer) && lexer->lookahead != '\n');
  }
}

static Run take(TSLexer *lexer, bool (*belongs)(int32_t)) {
  Run run = {.hash = HASH_BASIS};
  while (!lexer->eof(lexer) && belongs(lexer->lookahead)) {
    if (run.length < MAX_TEXT - 1) run.text[run.length] = (char)lexer->lookahead;
    run.hash = (run.hash ^ (uint32_t)lexer->lookahead) * HASH_PRIME;
    run.length++;
    lexer->advance(lexer, false);
  }
  return run;
}

static bool is_text(const Run *run, const char *text) { return run->length < MAX_TEXT && strcmp(run->text, text) == 0; }

static bool is_operator(const Run *run, TSSymbol *token) {
  for (size_t i = 0; i < sizeof OPERATORS / sizeof *OPERATORS; i++) {
    if (is_text(run, OPERATORS[i].text)) return *token = OPERATORS[i].token, true;
  }
  return false;
}

static bool is_opening(TSSymbol token) {
  return token == NECK || token == QUERY_NECK || token == NEGATION || token == SIGN || token == BACKSLASH ||
         token == AT || token == COMPLEMENT || token == PATH;
}

static bool is_declared(const Declared *declared, const Run *run, uint32_t kind) {
  for (uint32_t i = 0; i < declared->count; i++) {
    if (declared->entries[i] == ((run->hash & ~(uint32_t)KINDS) | kind)) return true;
  }
  return false;
}

static void declare(Declared *declared, const Run *run, uint32_t kind) {
  bool room = declared->count < MAX_DECLARED && run->length > 0;
  if (room && !is_declared(declared, run, kind)) {
    declared->entries[declared->count++] = (run->hash & ~(uint32_t)KINDS) | kind;
  }
}

static bool not_quote(int32_t c) { return c != '\'' && c != '\n'; }

static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

// Reads the names in what is left of `op(700, xfx, [likes, =>])`, for their effect on what follows.
static void read_names(TSLexer *lexer, Declared *declared, uint32_t kind) {
  for (int depth = 0; depth >= 0 && !lexer->eof(lexer); skip_layout(lexer)) {
    int32_t c = lexer->lookahead;
    if (is_symbol(c) || is_lower(c) || c == '\'') {
      if (c == '\'') lexer->advance(lexer, false);
      Run run = take(lexer, c == '\'' ? not_quote : is_symbol(c) ? is_symbol : is_word);
      if (c == '\'') lexer->advance(lexer, false);
      if (lexer->lookahead != ':') declare(declared, &run, kind);  // Else it is the module, as in user:(=>).
    } else if (is_one_of(c, "([)],")) {
      depth += is_one_of(c, "([") - is_one_of(c, ")]");
      lexer->advance(lexer, false);
    } else {
      return;
    }
  }
}

// Called after `op`; the token ends there, whatever is read behind it.
static bool scan_declaration(TSLexer *lexer, Declared *declared) {
  if (lexer->lookahead != '(') return false;
  lexer->mark_end(lexer);
  lexer->result_symbol = OP;
  lexer->advance(lexer, false);
  skip_layout(lexer);
  Run priority = take(lexer, is_digit);
  skip_layout(lexer);
  if (lexer->lookahead != ',') return true;
  lexer->advance(lexer, false);
  skip_layout(lexer);
  Run type = take(lexer, is_word);
  skip_layout(lexer);
  if (lexer->lookahead != ',') return true;
  lexer->advance(lexer, false);
  skip_layout(lexer);
  if (is_text(&type, "fx") || is_text(&type, "fy")) read_names(lexer, declared, PREFIX);
  if (is_text(&type, "xfx") || is_text(&type, "xfy") || is_text(&type, "yfx")) {
    read_names(lexer, declared, priority.length > 3 ? RULE : INFIX);
  }
  return true;
}

// Called after an operator: whether a term can begin at what comes next.
static bool term_follows(TSLexer *lexer) {
  TSSymbol token;
  skip_layout(lexer);
  if (lexer->eof(lexer) || is_one_of(lexer->lookahead, ",;|)]}")) return false;
  if (!is_symbol(lexer->lookahead)) return true;
  Run run = take(lexer, is_symbol);
  if (lexer->lookahead == '(') return true;
  return !is_text(&run, ".") && (!is_operator(&run, &token) || is_opening(token));
}

// Whether the file declared the run to join two terms.
static bool joins(TSLexer *lexer, const Declared *declared, const Run *run) {
  if (is_declared(declared, run, INFIX)) return lexer->result_symbol = DECLARED_INFIX, true;
  if (is_declared(declared, run, RULE)) return lexer->result_symbol = DECLARED_RULE, true;
  return false;
}

static bool scan_word(TSLexer *lexer, Declared *declared, bool operand) {
  Run run = take(lexer, is_word);
  if (operand && is_text(&run, "op")) return scan_declaration(lexer, declared);
  lexer->mark_end(lexer);
  if (!operand) return joins(lexer, declared, &run);
  lexer->result_symbol = DECLARED_PREFIX;
  return is_declared(declared, &run, PREFIX) && lexer->lookahead != '(' && term_follows(lexer);
}

static bool scan_symbol(TSLexer *lexer, Declared *declared, bool operand) {
  Run run = take(lexer, is_symbol);
  lexer->mark_end(lexer);
  lexer->result_symbol = SYMBOL;
  if (strncmp(run.text, "/*", 2) == 0) return false;  // A comment, which the lexer reads.
  if (is_text(&run, ".") && at_end(lexer)) return lexer->result_symbol = END, true;
  if (is_text(&run, ".")) return operand;  // After an operand it may call a dict.
  if (is_text(&run, "#") && lexer->lookahead == '!') return false;  // A first line for the shell.
  bool known = is_operator(&run, &lexer->result_symbol);
  bool prefix = operand && is_declared(declared, &run, PREFIX);
  bool opening = operand && known && is_opening(lexer->result_symbol);
  if (lexer->lookahead != '(' && (prefix || opening)) {
    if (!term_follows(lexer)) lexer->result_symbol = BARE_OPERATOR;
    else if (prefix) lexer->result_symbol = DECLARED_PREFIX;
  } else if (!operand && !known) {
    joins(lexer, declared, &run);
  }
  return true;
}

void *tree_sitter_prolog_external_scanner_create(void) { return ts_calloc(1, sizeof(Declared)); }

void tree_sitter_prolog_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_prolog_external_scanner_serialize(void *payload, char *buffer) {
  const Declared *declared = payload;
  memcpy(buffer, declared->entries, declared->count * sizeof(uint32_t));
  return declared->count * (unsigned)sizeof(uint32_t);
}

void tree_sitter_prolog_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  Declared *declared = payload;
  declared->count = length / sizeof(uint32_t);
  if (length > 0) memcpy(declared->entries, buffer, length);
}

bool tree_sitter_prolog_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  bool operand = valid[SYMBOL] && !valid[RECOVERY];
  while (is_layout(lexer->lookahead)) lexer->advance(lexer, true);
  if (is_symbol(lexer->lookahead)) return scan_symbol(lexer, payload, operand);
  return is_lower(lexer->lookahead) && scan_word(lexer, payload, operand);
}
