import { namesOf, readAgreements } from '../accounting/agreement/argument';
import type { Agreement } from '../accounting/agreement/model';
import { printAgreement } from '../accounting/agreement/print';
import type { Cell } from '../accounting/cells';
import { isBlank, isCellError } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { errorInCell, excerpt } from '../accounting/quantity/amount';
import type { FunctionSpec } from './spec';

const JIN_PENG = [
  ['协议', '飞出地', '飞入地', '情形', '方式', '比例', '起', '止'],
  ['金彭2023', '金牛区', '彭州市', '新设', '分算', '5:5', '2023-07-01', '2028-06-30'],
  ['金彭2023', '金牛区', '彭州市', '迁移', '分算', '5:5', '2023-07-01', '2028-06-30'],
];

/** The text of an agreement, made from the clauses table and validated (SPEC §3). */
export const AGREEMENT: FunctionSpec = {
  id: 'AGREEMENT',
  summary: {
    zh: '检查条款表，生成一个协议的文本，供其他函数引用',
    en: 'Checks a clauses table and gives the text of one agreement, for the other functions to refer to',
  },
  parameters: [
    {
      key: 'clauses',
      name: { zh: '条款表', en: 'clauses' },
      description: { zh: '含表头的条款表，一行一个条款；或协议文本', en: 'The clauses table with its header row, one row a clause; or the text of an agreement' },
      kind: 'clauses',
      optional: false,
      range: true,
      example: '条款表[#All]',
    },
    {
      key: 'id',
      name: { zh: '编号', en: 'id' },
      description: { zh: '协议列中的编号；表中只有一个协议时可不填', en: 'The id in the column agreement; may be left out where the table holds one agreement' },
      kind: 'id',
      optional: true,
      range: false,
      example: '"金彭2023"',
    },
  ],
  result: 'scalar',
  examples: [
    {
      about: { zh: '由条款表生成协议文本', en: 'The text of a clauses table' },
      formula: '=PAIR.AGREEMENT(条款表[#All],"金彭2023")',
      args: [JIN_PENG, '金彭2023'],
      result: '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5',
    },
    {
      about: { zh: '把比例写成规范的协议文本', en: 'A ratio as the canonical text' },
      formula: '=PAIR.AGREEMENT("５：５")',
      args: ['５：５'],
      result: '方式=分算 比例=5:5',
    },
  ],
  run: (args) => {
    const id = args.read('id', readId);
    return args.locate('clauses', () => {
      const cells = args.range('clauses') ?? [];
      const agreements = cells.flat().every((cell) => isBlank(cell)) ? [] : readAgreements(cells);
      return printAgreement(choose(agreements, id));
    });
  },
};

/** An id names one of several agreements, or the only one where the table has no ids. */
function choose(agreements: readonly Agreement[], id: string | null): Agreement {
  const [only] = agreements;
  if (!only) throw new Fault('clauses-missing', {});
  if (id === null) {
    if (agreements.length > 1) throw new Fault('agreements-several', { known: namesOf(agreements) });
    return only;
  }
  const named = agreements.find((agreement) => agreement.id === id);
  if (named) return named;
  if (agreements.length === 1 && only.id === null) return { ...only, id };
  throw new Fault('agreement-unknown', { id: excerpt(id), known: namesOf(agreements) });
}

function readId(cell: Cell): string | null {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) throw errorInCell(cell.error);
  return String(cell).trim();
}
