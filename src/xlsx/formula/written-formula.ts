import type { Token } from '../../host/formula/lexer';
import { tokenize } from '../../host/formula/lexer';

/** Functions younger than the file format: files hold them as `_xlfn.LET`, a few as `_xlfn._xlws.SORT`. */
const NEWER = new Set(
  ('ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BINOM.DIST BINOM.INV BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ' +
    'DAYS DECIMAL DROP ERF.PRECISE EXPAND EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SKEW.P ' +
    'SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST').split(' '),
);
const IN_A_FOLDER = new Set(['FILTER', 'SORT']);

/** A formula as people read it, with "=": the file's `_xldudf_PAIR_TAG(_xlfn.ANCHORARRAY(A1))` is `=PAIR.TAG(A1#)`. */
export function asWritten(stored: string): string {
  const plain = (code: string): string =>
    code
      .replace(/_xldudf_PAIR_/gi, 'PAIR.')
      .replace(/_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'!|[^()'!,]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7})\)/gi, '$1#')
      .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, '');
  return `=${stored.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 0 ? plain(part) : part)).join('')}`;
}

/**
 * A formula ("=…") as a file stores it, without "=".
 * @param table the name of the table its cell lies in, null outside tables. @throws ModelError where it cannot be read
 */
export function asStored(written: string, table: string | null): string {
  const tokens = tokenize(written);
  const parameters = parametersIn(tokens);
  let result = '';
  let at = 1;
  const put = (token: Token, text: string): void => {
    result += written.slice(at, token.start) + text;
    at = token.end;
  };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === 'structured') put(token, storedStructured(written.slice(token.start, token.end), table));
    else if (token.kind !== 'word') return;
    else if (next?.kind === 'open') put(token, storedName(token.value));
    else if (next?.kind === 'operator' && next.value === '#') {
      put(token, `_xlfn.ANCHORARRAY(${written.slice(token.start, token.end)})`);
      at = next.end;
    } else if (token.sheet === null && parameters.has(token.value.toUpperCase())) put(token, `_xlpm.${token.value}`);
  });
  return result + written.slice(at);
}

function storedName(name: string): string {
  const capitals = name.toUpperCase();
  if (capitals.startsWith('PAIR.')) return `_xldudf_PAIR_${capitals.slice('PAIR.'.length)}`;
  return NEWER.has(capitals) ? `_xlfn.${capitals}` : IN_A_FOLDER.has(capitals) ? `_xlfn._xlws.${capitals}` : name;
}

/** `[@x]` is `台账[[#This Row],[x]]` in files. */
function storedStructured(text: string, table: string | null): string {
  const open = text.indexOf('[');
  const name = open === 0 ? (table ?? '') : text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  if (!inner.startsWith('@')) return name + text.slice(open);
  const column = inner.slice(1).trim();
  return column === '' ? `${name}[#This Row]` : `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** The names that LET and LAMBDA give to values: words that stand alone as arguments where a name is due. */
function parametersIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: { readonly name: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const call = calls.at(-1);
    if (token.kind === 'open') calls.push({ name: before?.kind === 'word' ? before.value.toUpperCase() : '', argument: 0 });
    else if (token.kind === 'close') calls.pop();
    else if (token.kind === 'separator' && call) call.argument += 1;
    else if (token.kind === 'word' && call && after?.kind === 'separator' && (before?.kind === 'open' || before?.kind === 'separator')) {
      if (call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0)) names.add(token.value.toUpperCase());
    }
  });
  return names;
}
