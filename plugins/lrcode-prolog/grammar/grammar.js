/**
 * Prolog as SWI-Prolog's reader takes it, with the operators of a fresh system, of its common libraries
 * and of the file's own `op` declarations.
 *
 * Terms come in four layers, so that non-associative operators refuse `a = b = c` and `a :- b :- c`:
 *   _arith (priority below 700), _goal (below 1000), a flat layer with `,` `->` `;` `|` (below 1200), the whole (1200).
 * The two upper layers exist three times: where a comma is an operator (`term`), where it separates arguments (`arg`),
 * and where the bar separates too (`item`, inside a list). Symbolic operators are told apart in src/scanner.c.
 */

/** Classes of symbolic operators, in the order of the scanner's tokens. */
const SYMBOLIC = [
  'neck', 'grammar_neck', 'rule_neck', 'query_neck', 'type_arrow', 'arrow', 'negation', 'assign', 'reified',
  'comparison', 'colon', 'range', 'sign', 'bitwise', 'path', 'product', 'power', 'caret', 'backslash', 'at', 'complement',
];

/** Classes of operators that are words. */
const WORDS = {
  declaration: ['dynamic', 'discontiguous', 'initialization', 'meta_predicate', 'module_transparent', 'multifile',
    'public', 'table', 'thread_initialization', 'thread_local', 'volatile'],
  library_declaration: ['chr_constraint', 'chr_declaration', 'chr_type', 'constraints', 'html_meta', 'persistent',
    'rdf_meta', 'record'],
  pragma: ['pragma'],
  word_negation: ['tnot'],
  word_comparison: ['is', 'as', 'in', 'ins', 'in_set'],
  word_product: ['mod', 'rem', 'div', 'rdiv', 'xor'],
};

/** Classes that may open a term: where none follows, the scanner calls them a `bare_operator`. */
const OPENING = ['neck', 'query_neck', 'negation', 'sign', 'backslash', 'at', 'complement', 'path'];

/** Words that may open a term, with its precedence; being words of a library only, they are tried as atoms too. */
const MAYBE = { library_declaration: 1, word_negation: 6 };

const CLASSES = [...SYMBOLIC, ...Object.keys(WORDS), 'semicolon'];
const BARE = ['bare_operator', ...CLASSES.filter((name) => !OPENING.includes(name) && !(name in MAYBE))];
const UPPER = { term: ['comma', 'bar'], arg: ['bar'], item: [] };

const atom = ($, name) => alias($[`_${name}`], $.atom);
const op = ($, ...names) => field('operator', choice(...names.map((name) => alias($[`_${name}`], $.operator))));
const unary = ($, operators, right) => seq(op($, ...operators), field('right', $[right]));
const binary = ($, left, operators, right) => seq(field('left', $[left]), unary($, operators, right));
const separated = (rule) => seq(rule, repeat(seq(',', rule)));
const rules = (entries) => Object.fromEntries(entries);

/** The two upper layers, where of the punctuation only `marks` (`comma`, `bar`) are operators. */
function upper(name, marks) {
  const flat = `_${name}_flat`;
  const level = { comma: 4, bar: 1 };
  return {
    [`_${name}`]: ($) => choice($[flat], alias($[`_${name}_rule`], $.infix), alias($[`_${name}_neck`], $.prefix)),
    [`_${name}_rule`]: ($) => prec(2, binary($, flat, ['neck', 'grammar_neck', 'rule_neck'], flat)),
    [`_${name}_neck`]: ($) => prec(2, unary($, ['neck', 'query_neck'], flat)),
    [flat]: ($) => choice($._goal, alias($[`_${name}_infix`], $.infix), alias($[`_${name}_prefix`], $.prefix)),
    [`_${name}_infix`]: ($) => choice(
      prec.right(0, binary($, flat, ['type_arrow', 'pragma', 'at', 'declared_rule'], flat)),
      ...marks.map((mark) => prec.right(level[mark], binary($, flat, [mark], flat))),
      prec.right(2, binary($, flat, ['semicolon', 'backslash'], flat)),
      prec.right(3, binary($, flat, ['arrow'], flat)),
    ),
    [`_${name}_prefix`]: ($) => prec.right(1, unary($, ['declaration', 'library_declaration'], flat)),
  };
}

const HEX = '[0-9a-fA-F]';
const ESCAPE = String.raw`\\([abcefnrstv\\'"\u0060\r\n]|u${HEX}{4}|U${HEX}{8})`;
const NUMBERED = [[`x${HEX}+`, '0-9a-fA-F'], ['[0-7]+', '0-7']];
const NUMERIC = String.raw`\\(${NUMBERED.map(([code]) => code).join('|')})`;

/** A numeric escape swallows the backslash behind it, so what follows an open one can only be text or the end. */
function quoted(quote) {
  const open = NUMBERED.map(([code, digits]) => String.raw`\\${code}([^${quote}\\${digits}]|${quote}${quote})`);
  const parts = [String.raw`[^${quote}\\]`, quote + quote, ESCAPE, String.raw`${NUMERIC}\\`, ...open];
  return token(new RegExp(`${quote}(${parts.join('|')})*(${NUMERIC})?${quote}`));
}

module.exports = grammar({
  name: 'prolog',

  word: ($) => $._word,

  externals: ($) => [
    $.end, $._symbol, $._op, $._declared_prefix, $._declared_infix, $._declared_rule, $._bare_operator,
    ...SYMBOLIC.map((name) => $[`_${name}`]),
    $._recovery,
  ],

  extras: ($) => [/\s/, $.line_comment, $.block_comment],

  conflicts: ($) => [
    ...Object.keys(UPPER).map((name) => [$[`_${name}_prefix`], $._library_declaration_atom]),
    [$._goal_prefix, $._word_negation_atom],
  ],

  rules: {
    source_file: ($) => seq(optional($.shebang), repeat($._statement)),

    _statement: ($) => choice($.directive, $.query, $.dcg_rule, $.clause),

    directive: ($) => prec(2, seq(op($, 'neck'), field('body', $._term_flat), $.end)),
    query: ($) => prec(2, seq(op($, 'query_neck'), field('body', $._term_flat), $.end)),
    dcg_rule: ($) => seq(field('head', $._term_flat), op($, 'grammar_neck'), field('body', $._term_flat), $.end),
    clause: ($) => seq(
      field('head', $._term_flat),
      optional(seq(op($, 'neck', 'rule_neck'), field('body', $._term_flat))),
      $.end,
    ),

    ...Object.assign({}, ...Object.entries(UPPER).map(([name, marks]) => upper(name, marks))),

    _goal: ($) => choice($._arith, alias($._goal_infix, $.infix), alias($._goal_prefix, $.prefix)),
    _goal_infix: ($) => choice(
      prec.right(5, binary($, '_goal', ['assign'], '_goal')),
      prec.left(7, binary($, '_goal', ['reified', 'complement', 'declared_infix'], '_goal')),
      prec(8, binary($, '_arith', ['comparison', 'word_comparison'], '_arith')),
    ),
    _goal_prefix: ($) => prec.right(6, choice(
      unary($, ['negation', 'word_negation'], '_goal'),
      seq(op($, 'declared_prefix'), field('right', alias($._goal_prefix, $.prefix))),
    )),

    _arith: ($) => choice($._primary, alias($._arith_infix, $.infix), alias($._arith_prefix, $.prefix)),
    _arith_infix: ($) => choice(
      prec.right(10, binary($, '_arith', ['colon'], '_arith')),
      prec.left(11, binary($, '_arith', ['sign', 'bitwise'], '_arith')),
      prec.left(12, binary($, '_arith', ['range'], '_arith')),
      prec.left(13, binary($, '_arith', ['path', 'product', 'word_product'], '_arith')),
      prec.right(14, binary($, '_arith', ['power', 'caret'], '_arith')),
    ),
    _arith_prefix: ($) => prec.right(14,
      unary($, ['sign', 'backslash', 'at', 'complement', 'declared_prefix'], '_arith')),
    _path_prefix: ($) => seq(op($, 'path'), field('right', choice($._name, $.compound))),

    _primary: ($) => choice(
      $.variable, $.integer, $.float, $.rational, $.character, $.string, $.backquoted,
      $._name, $._operator_atom, alias($._path_prefix, $.prefix),
      $.compound, $.list, $.curly, $.parenthesized, $.dict, $.dict_call, $.quasi_quotation,
    ),

    _name: ($) => choice(
      atom($, 'word'), atom($, 'symbol'), atom($, 'cut'), $.quoted_atom,
    ),
    _operator_atom: ($) => choice(
      prec(-1, choice(...BARE.map((name) => atom($, name)))),
      ...Object.keys(MAYBE).map((name) => $[`_${name}_atom`]),
    ),
    ...rules(Object.entries(MAYBE).map(
      ([name, level]) => [`_${name}_atom`, ($) => prec.dynamic(-1, prec(level, atom($, name)))],
    )),

    compound: ($) => prec(20, seq(field('functor', $._functor), field('arguments', $.arguments))),
    _functor: ($) => choice(
      $._name,
      atom($, 'op'),
      ...CLASSES.map((name) => atom($, name)),
      alias($._empty_list, $.list),
      alias($._empty_curly, $.curly),
    ),
    arguments: ($) => seq(token.immediate('('), optional(separated($._arg)), ')'),

    _empty_list: (_) => seq('[', ']'),
    _empty_curly: (_) => seq('{', '}'),
    list: ($) => seq('[', optional(seq(separated($._item), optional(seq('|', field('tail', $._item))))), ']'),
    curly: ($) => seq('{', optional($._term), '}'),
    parenthesized: ($) => seq('(', $._term, ')'),

    dict: ($) => seq(
      field('tag', choice($.variable, $.quoted_atom, atom($, 'word'), atom($, 'symbol'))),
      token.immediate('{'), optional(separated($.pair)), '}',
    ),
    pair: ($) => seq(
      field('key', choice(atom($, 'word'), $.quoted_atom, $.integer)), alias($._colon, ':'), field('value', $._arg),
    ),
    dict_call: ($) => prec.left(21, seq(
      field('dict', choice($.variable, $.dict, $.dict_call)),
      token.immediate('.'),
      field('function', choice($.variable, $.integer, atom($, 'word'), $.compound)),
    )),

    ...rules(Object.entries(WORDS).map(([name, words]) => [`_${name}`, (_) => token(choice(...words))])),
    _comma: (_) => ',',
    _bar: (_) => '|',
    _semicolon: (_) => ';',
    _cut: (_) => '!',

    variable: (_) => /[_\p{Lu}\p{Lt}][\p{XID_Continue}]*/,
    // The ranges are scripts that the generator's table of \p{Lo} leaves out.
    _word: (_) => /[\p{Ll}\p{Lm}\p{Lo}\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3][\p{XID_Continue}]*/,
    quoted_atom: (_) => quoted("'"),
    string: (_) => quoted('"'),
    backquoted: (_) => quoted('`'),

    integer: (_) => token(choice(
      /[0-9]+((_\s*| )[0-9]+)*/,
      /0x[0-9a-fA-F]+/,
      /0o[0-7]+/,
      /0b[01]+/,
      /([2-9]|[12][0-9]|3[0-6])'[0-9a-zA-Z]+/,
    )),
    character: (_) => token(new RegExp(String.raw`0'([^'\\\n]|''?|${ESCAPE}|${NUMERIC}\\?)`)),
    rational: (_) => /[0-9]+r[0-9]+/,
    float: (_) => token(choice(
      /[0-9]+(_[0-9]+)*\.[0-9]+([eE][+-]?[0-9]+|Inf|NaN)?/,
      /[0-9]+[eE][+-]?[0-9]+/,
    )),

    quasi_quotation: (_) => token(/\{\|[^|}]*\|\|([^|]|\|[^}])*\|\}/),
    shebang: (_) => /#![^\n]*/,
    line_comment: (_) => token(/%[^\n]*/),
    block_comment: (_) => token(/\/\*([^*]|\*+[^*\/])*\*+\//),
  },
});
