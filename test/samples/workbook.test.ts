import { CATALOGUE } from '../../src/functions/catalogue';
import { evaluate } from '../../src/functions/evaluate';
import { AGREEMENTS, CLAUSE_FIELDS, clauseRows } from '../../src/samples/agreements';
import { sampleWorkbooks } from '../../src/samples';
import { LEDGER_HEADERS, ledgerRows } from '../../src/samples/ledger';
import type { SampleCell, SampleSheet, SampleWorkbook } from '../../src/samples/model';

const cellAt = (sheet: SampleSheet, row: number, column: number): SampleCell => sheet.rows[row]?.[column] ?? null;

/** `B2` or `B2:C4` as rows and columns from 0, last ones included. */
function corners(area: string): { top: number; left: number; bottom: number; right: number } {
  const [first, last = first] = area.split(':').map((corner) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
    return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  });
  if (!first || !last) throw new RangeError(area);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

const field = (row: readonly SampleCell[], header: (typeof LEDGER_HEADERS)[number]) => row[LEDGER_HEADERS.indexOf(header)] ?? null;
const distinct = (header: (typeof LEDGER_HEADERS)[number]) => new Set(ledgerRows().map((row) => field(row, header)));

describe('the sample ledger', () => {
  test('has some 200 rows over 2024 and 2025, with several indicators, cases and agreements', () => {
    expect(ledgerRows().length).toBeGreaterThanOrEqual(190);
    expect(ledgerRows().length).toBeLessThanOrEqual(220);
    expect([...distinct('期间')].map((period) => String(period).slice(0, 4)).sort()).toEqual(expect.arrayContaining(['2024', '2025']));
    expect([...distinct('指标')].sort()).toEqual(['到位资金', '固定资产投资', '社会消费品零售额', '税收地方留成', '规上工业总产值', '规上服务业营业收入'].sort());
    expect([...distinct('情形')].sort()).toEqual(['共建', '反向飞地', '新设', '正向飞地', '联合招商', '迁移'].sort());
    expect(distinct('协议').size).toBe(6);
  });

  test('is the same every time it is made', () => {
    expect(ledgerRows()).toEqual(ledgerRows());
  });

  test('has a missing figure and a refund, as real ledgers have', () => {
    const values = ledgerRows().map((row) => field(row, '数值'));
    expect(values.filter((value) => value === null)).toHaveLength(1);
    expect(values.filter((value) => typeof value === 'number' && value < 0)).toHaveLength(1);
  });

  test('reports no unit, indicator, period and agreement twice', () => {
    const keys = ledgerRows().map((row) => ['单位名称', '协议', '指标', '期间'].map((header) => field(row, header as (typeof LEDGER_HEADERS)[number])).join('|'));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('gives each enterprise one code whose check digits hold', () => {
    const pairs = new Map(ledgerRows().map((row) => [field(row, '单位名称'), String(field(row, '统一社会信用代码'))]));
    expect(new Set(pairs.values()).size).toBe(pairs.size);
    expect([...pairs.values()].filter((code) => !holds(code))).toEqual([]);
    // The check itself, against the standard's own example and a transposition.
    expect([holds('91350100M000100Y43'), holds('91510182AM6CDEF11H')]).toEqual([true, false]);
  });
});

/** GB 32100-2015 written as the standard states it: Σ cᵢ·3^(i−1) over all 18 places is a multiple of 31 with weight 1 for the last. */
function holds(code: string): boolean {
  const values = [...code].map((character) => '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(character));
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return code.length === 18 && values.every((value) => value >= 0) && (sum + (values[17] ?? 0)) % 31 === 0;
}

describe('the sample agreements', () => {
  const clauses = [[...CLAUSE_FIELDS], ...clauseRows()];
  const texts = new Map(AGREEMENTS.map(({ id }) => [id, evaluate('AGREEMENT', [clauses, id], 'zh-CN')]));

  test.each(AGREEMENTS.map(({ id }) => id))('%s is valid, and its text names it first', (id) => {
    expect(String(texts.get(id)).split(' ')[0]).toBe(id);
  });

  test('carry names Excel accepts, which are the ids where these are legal', () => {
    for (const { id, name } of AGREEMENTS) {
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
      expect(name).toBe(/^[\p{L}_]/u.test(id) ? id : `协议_${id}`);
    }
  });

  test('attribute every row of the ledger, and origin and host add up to what is shared', () => {
    const failures: string[] = [];
    for (const row of ledgerRows()) {
      const value = field(row, '数值');
      if (value === null) continue;
      const args = [value, String(texts.get(String(field(row, '协议')))), field(row, '情形'), field(row, '指标'), field(row, '期间'), field(row, '起始日'), field(row, '基数'), null];
      const [origin, host] = [evaluate('ENCLAVEATTRIB', args, 'zh-CN'), evaluate('HOSTKEEPS', args, 'zh-CN')];
      const isMemo = field(row, '协议') === '金彭园区2024' && field(row, '指标') !== '到位资金';
      const total = isMemo ? host : Number(origin) + Number(host);
      if (typeof origin !== 'number' || Math.abs(Number(total) - Number(value)) > 0.005) failures.push(`${row.join(' ')}: ${String(origin)} + ${String(host)}`);
    }
    expect(failures).toEqual([]);
  });

  test('credit nothing once they have expired', () => {
    const row = ledgerRows().find((cells) => field(cells, '协议') === '2019武金' && field(cells, '期间') === '2025Q1') ?? [];
    expect(evaluate('ENCLAVEATTRIB', [field(row, '数值'), String(texts.get('2019武金')), '共建', field(row, '指标'), '2025Q1'], 'zh-CN')).toBe(0);
  });
});

describe.each<[string, SampleWorkbook]>(sampleWorkbooks.map((workbook) => [workbook.id, workbook]))('the sample workbook %s', (_, workbook) => {
  test('says on every sheet that its figures are illustrative', () => {
    for (const sheet of workbook.sheets) expect(sheet.rows.slice(0, 3).flat().join(' ')).toMatch(/示例|虚构/);
  });

  test('uses only functions of the catalogue', () => {
    const known = new Set<string>(CATALOGUE.map(({ id }) => id));
    const used = workbook.sheets.flatMap(({ rows }) => rows.flat()).flatMap((cell) => Array.from(String(cell ?? '').matchAll(/PAIR\.([A-Z]+)\(/g), (match) => match[1] ?? ''));
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('draws its tables round their rows, header first, nothing beside the last row', () => {
    for (const sheet of workbook.sheets) {
      for (const { name, area } of sheet.tables) {
        const { top, left, bottom, right } = corners(area);
        const headers = Array.from({ length: right - left + 1 }, (__, index) => cellAt(sheet, top, left + index));
        expect({ name, blank: headers.filter((header) => typeof header !== 'string' || header === '') }).toEqual({ name, blank: [] });
        expect(new Set(headers).size).toBe(headers.length);
        expect(cellAt(sheet, bottom, left)).not.toBeNull();
        expect(cellAt(sheet, bottom + 1, left)).toBeNull();
      }
    }
  });

  test('stores ratios, years, thresholds and caps as text, so that Excel makes no time or date of them', () => {
    for (const sheet of workbook.sheets) {
      for (const { name, area } of sheet.tables.filter((table) => table.name === '结对条款')) {
        const { top, left, bottom } = corners(area);
        for (const header of ['比例', '年次', '门槛', '上限'] as const) {
          const column = left + CLAUSE_FIELDS.indexOf(header);
          const formats = sheet.numberFormats.filter(({ area: formatted }) => corners(formatted).left === column);
          expect({ name, header, formats: formats.map(({ format, area: formatted }) => [format, corners(formatted).top, corners(formatted).bottom]) }).toEqual({ name, header, formats: [['@', top + 1, bottom]] });
        }
      }
    }
  });

  test('formats as text every cell whose text Excel would turn into a number, a time or a date when typed', () => {
    const looksTyped = /^[\d０-９.,，．:：/-]+(?:万元|年|%)?$/;
    for (const sheet of workbook.sheets) {
      const formatOf = (row: number, column: number) => sheet.numberFormats.filter(({ area }) => {
        const { top, left, bottom, right } = corners(area);
        return row >= top && row <= bottom && column >= left && column <= right;
      }).at(-1)?.format;
      const unsafe = sheet.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (typeof cell === 'string' && looksTyped.test(cell) && formatOf(row, column) !== '@' ? [`${sheet.name} row ${row + 1} column ${column + 1}: ${cell}`] : [])));
      expect(unsafe).toEqual([]);
    }
  });

  test('selects a cell of its active sheet and names cells that hold agreement texts', () => {
    const active = workbook.sheets.find(({ name }) => name === workbook.activeSheet);
    expect(active).toBeDefined();
    for (const { formula } of workbook.names) {
      const [, sheetName, column = '', row] = /^=(.+)!\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
      const sheet = workbook.sheets.find(({ name }) => name === sheetName);
      expect(sheet && cellAt(sheet, Number(row) - 1, corners(`${column}1`).left)).toMatch(/^=PAIR\.AGREEMENT\(/);
    }
  });
});
