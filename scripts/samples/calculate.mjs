/** Calculates a sample workbook with the add-in's own functions, so that its file carries right values. */
import { addressOf, areaOf } from './address.mjs';
import { parseFormula } from './formula.mjs';

const isFormula = (cell) => typeof cell === 'string' && cell.startsWith('=');
const isError = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const scalar = (value) => (Array.isArray(value) ? value[0][0] : value);

/** Excel rounds half away from zero, on the decimal a person sees. */
const round = (value, digits) => Math.sign(value) * Number(`${Math.round(Number(`${Math.abs(value)}e${digits}`))}e-${digits}`);

/** The worksheet functions the samples use. */
const SHEET_FUNCTIONS = {
  ROUND: (value, digits) => round(scalar(value), scalar(digits)),
  TIME: (hours, minutes, seconds) => (hours * 3600 + minutes * 60 + seconds) / 86_400,
  // Texts and blanks in a range do not count, as in Excel.
  AND: (...args) => args.flat(2).filter((value) => typeof value === 'boolean' || isError(value)).every((value) => value === true),
  IFERROR: (value, otherwise) => (isError(value) ? otherwise : value),
};

/**
 * @param workbook a SampleWorkbook
 * @param {(id: string, args: unknown[]) => unknown} call calls a PAIR function; an error comes back as `{ error }`
 * @returns for each sheet name a Map from address to `{ value, spill }`; spill is the area of a PAIR formula's result
 */
export function calculate(workbook, call) {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, { ...sheet, results: new Map(), spilled: new Map() }]));
  const tables = new Map(workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { sheet: sheet.name, area: areaOf(table.area) }])));
  const names = new Map(workbook.names.map(({ name, formula }) => [name, formula]));

  const content = (sheet, row, column) => sheet.rows[row]?.[column] ?? null;

  function valueAt(sheet, row, column) {
    const cell = content(sheet, row, column);
    if (isFormula(cell)) return scalar(resultAt(sheet, row, column).value);
    return cell ?? sheet.spilled.get(addressOf(row, column)) ?? null;
  }

  function resultAt(sheet, row, column) {
    const address = addressOf(row, column);
    const known = sheet.results.get(address);
    if (known) return known;
    const formula = content(sheet, row, column);
    const value = evaluate(parseFormula(formula), { sheet, row });
    const result = { value: Array.isArray(value) ? value : [[value]], isArray: formula.includes('PAIR.') };
    sheet.results.set(address, result);
    if (result.isArray) spill(sheet, row, column, result.value);
    return result;
  }

  function spill(sheet, row, column, rows) {
    rows.forEach((cells, down) => cells.forEach((cell, right) => {
      if (down === 0 && right === 0) return;
      if (content(sheet, row + down, column + right) !== null) throw new Error(`${sheet.name}!${addressOf(row, column)} cannot spill`);
      sheet.spilled.set(addressOf(row + down, column + right), cell);
    }));
  }

  function read(sheet, area) {
    if (area.rows === 1 && area.columns === 1) return valueAt(sheet, area.row, area.column);
    return Array.from({ length: area.rows }, (_, down) => Array.from({ length: area.columns }, (_, right) => valueAt(sheet, area.row + down, area.column + right)));
  }

  function reference(text, here) {
    const [address, sheet] = text.split('!').reverse();
    return read(sheet ? sheets.get(sheet) : here.sheet, areaOf(address));
  }

  function tableAt(here) {
    const found = [...tables.values()].find(({ sheet, area }) => sheet === here.sheet.name && here.row > area.row && here.row < area.row + area.rows);
    if (!found) throw new Error(`[@…] outside a table in ${here.sheet.name}`);
    return found;
  }

  /** `T[#All]`, `T[[#Headers],[a]:[b]]` and `[@a]`. */
  function structured(text, here) {
    const [, name, inner] = /^([^[]*)\[(.*)\]$/u.exec(text);
    const { sheet, area } = name === '' ? tableAt(here) : tables.get(name);
    const from = sheets.get(sheet);
    const columnNamed = (header) => {
      const offset = Array.from({ length: area.columns }, (_, index) => from.rows[area.row][area.column + index]).indexOf(header);
      if (offset < 0) throw new Error(`${text}: no column ${header}`);
      return area.column + offset;
    };
    if (inner === '#All') return read(from, area);
    if (inner.startsWith('@')) return valueAt(from, here.row, columnNamed(inner.slice(1)));
    const span = /^\[#Headers\],\[(.*)\]:\[(.*)\]$/u.exec(inner);
    if (!span) throw new Error(`${text} is not understood`);
    const [first, last] = span.slice(1).map(columnNamed);
    return read(from, { row: area.row, column: first, rows: 1, columns: last - first + 1 });
  }

  function evaluate(node, here) {
    switch (node.kind) {
      case 'value': return node.value;
      case 'reference': return reference(node.text, here);
      case 'structured': return structured(node.text, here);
      case 'name': {
        if (!names.has(node.text)) throw new Error(`${node.text} is no name of the workbook`);
        return evaluate(parseFormula(names.get(node.text)), here);
      }
      case 'negative': return -scalar(evaluate(node.operand, here));
      case 'minus': return (scalar(evaluate(node.left, here)) ?? 0) - (scalar(evaluate(node.right, here)) ?? 0);
      case 'equals': return scalar(evaluate(node.left, here)) === scalar(evaluate(node.right, here));
      default: return callFunction(node, node.args.map((argument) => evaluate(argument, here)));
    }
  }

  function callFunction({ name }, args) {
    if (name.startsWith('PAIR.')) return call(name.slice('PAIR.'.length), args);
    const sheetFunction = SHEET_FUNCTIONS[name];
    if (!sheetFunction) throw new Error(`${name} is not among the functions samples may use`);
    return sheetFunction(...args);
  }

  // Spills first: other formulas read their cells.
  const formulas = [...sheets.values()].flatMap((sheet) => sheet.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (isFormula(cell) ? [{ sheet, row, column, cell }] : []))));
  const [first, rest] = [formulas.filter(({ cell }) => cell.includes('PAIR.')), formulas.filter(({ cell }) => !cell.includes('PAIR.'))];
  for (const { sheet, row, column } of [...first, ...rest]) resultAt(sheet, row, column);
  return new Map([...sheets].map(([name, { results, spilled }]) => [name, { results, spilled }]));
}
