/**
 * Reads the formulas of the sample workbooks: function calls, references, names, structured references,
 * and the two operators they use. It is no spreadsheet: what a sample does not use is refused.
 */
const TOKENS = [
  ['text', /"(?:[^"]|"")*"/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['structured', /[\p{L}_][\p{L}\p{N}_]*\[(?:[^[\]]|\[[^[\]]*\])*\]|\[@[^[\]]+\]/uy],
  ['call', /[A-Z][A-Z0-9.]*(?=\()/y],
  ['reference', /(?:(?:[\p{L}_][\p{L}\p{N}_]*|'[^']+')!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['sign', /[(),=+-]/y],
];

function tokensOf(formula) {
  const tokens = [];
  let at = 1;
  while (at < formula.length) {
    const found = TOKENS.map(([kind, pattern]) => {
      pattern.lastIndex = at;
      return { kind, text: pattern.exec(formula)?.[0] };
    }).find(({ text }) => text !== undefined);
    if (!found) throw new SyntaxError(`${formula}: unexpected ${formula.slice(at)}`);
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

/** @returns a tree of `{ kind: 'value' | 'reference' | 'structured' | 'name' | 'call' | 'negative' | 'minus' | 'equals', … }` */
export function parseFormula(formula) {
  const tokens = tokensOf(formula);
  let at = 0;
  const peek = () => tokens[at]?.text;
  const take = (text) => {
    if (peek() !== text) throw new SyntaxError(`${formula}: ${text} expected, not ${peek() ?? 'the end'}`);
    at += 1;
  };

  function callArguments() {
    const args = [];
    take('(');
    if (peek() === ')') return take(')'), args;
    for (;;) {
      args.push(peek() === ',' || peek() === ')' ? { kind: 'value', value: null } : comparison());
      if (peek() !== ',') return take(')'), args;
      take(',');
    }
  }

  function operand() {
    const token = tokens[at];
    if (!token) throw new SyntaxError(`${formula}: something is missing at the end`);
    if (token.text === '-') return (at += 1), { kind: 'negative', operand: operand() };
    if (token.kind === 'sign') throw new SyntaxError(`${formula}: unexpected ${token.text}`);
    at += 1;
    if (token.kind === 'text') return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'call') return { kind: 'call', name: token.text, args: callArguments() };
    return { kind: token.kind, text: token.text };
  }

  function difference() {
    let left = operand();
    while (peek() === '-') left = ((at += 1), { kind: 'minus', left, right: operand() });
    return left;
  }

  function comparison() {
    const left = difference();
    return peek() === '=' ? ((at += 1), { kind: 'equals', left, right: difference() }) : left;
  }

  const tree = comparison();
  if (at < tokens.length) throw new SyntaxError(`${formula}: unexpected ${peek()}`);
  return tree;
}

/**
 * As Excel stores it: no leading "=", functions of add-ins under their stored names, `[@x]` spelled out.
 * @param table name of the table the formula stands in, null outside tables
 */
export const storedFormula = (formula, table) =>
  tokensOf(formula).map(({ kind, text }) => {
    if (kind === 'call') return text.startsWith('PAIR.') ? `_xldudf_${text.replace('.', '_')}` : text;
    return text.startsWith('[@') ? `${table}[[#This Row],[${text.slice(2, -1)}]]` : text;
  }).join('');
