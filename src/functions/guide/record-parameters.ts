import { BASE_RECEIVERS, CASES } from '../../accounting/agreement/keywords';
import type { RecordKey } from '../record-parameters';
import type { ParameterGuide } from './guide';

/** The parameters of one record, shared by the functions that attribute it. */
export const RECORD: Readonly<Record<RecordKey, ParameterGuide>> = {
  value: { kind: 'amount', range: true, description: { zh: '该期间的属地数：一个单元格或一列', en: 'The territorial figure of the period: a cell or a column' } },
  agreement: { kind: 'agreement', range: true, description: { zh: '协议文本（如 "5:5"）、条款表，或每行一个协议文本', en: 'An agreement text such as "5:5", a clauses table, or one text per row' } },
  case: { kind: 'case', range: true, description: { zh: '如 新设、迁移；协议按情形区分条款时必填', en: 'Such as relocation 迁移; needed where the clauses differ by case' }, choices: CASES },
  indicator: { kind: 'indicator', range: true, description: { zh: '如 税收、规上工业总产值；协议按指标区分条款时必填', en: 'Such as 税收; needed where the clauses differ by indicator' } },
  period: { kind: 'period', range: true, description: { zh: '如 2024、2024Q1、2024-03；条款有起止或年次时必填，否则不填表示全年', en: 'Such as 2024, 2024Q1, 2024-03; needed where clauses have dates or years, else a whole year if left out' } },
  start: { kind: 'date', range: true, description: { zh: '该单位的起始日（登记变更、达产、首税、开工等）；条款有年次时必填', en: "The record's start date, from which years are counted; needed where clauses have years" } },
  base: { kind: 'amount', range: true, description: { zh: '该单位每年的基数', en: "The record's own base per year" } },
  prior: { kind: 'amount', range: true, description: { zh: '飞出地此前已计入的数额；有上限或先回收时必填', en: 'What the origin has been credited before; needed for a cap or a recovery' } },
};

/** The two parties, as a part and as the receivers of a base are named. */
const PARTIES = Object.values(BASE_RECEIVERS);

export const PART: ParameterGuide = { kind: 'part', range: true, description: { zh: '飞出地（默认）、飞入地，或一方的名称', en: "origin (default), host, or a party's name" }, choices: PARTIES };

export const oneCell = (parameter: ParameterGuide): ParameterGuide => ({ ...parameter, range: false });

/** One record alone; only its agreement may be a range. */
export const ONE_RECORD: Readonly<Record<RecordKey, ParameterGuide>> = {
  value: oneCell(RECORD.value),
  agreement: RECORD.agreement,
  case: oneCell(RECORD.case),
  indicator: oneCell(RECORD.indicator),
  period: oneCell(RECORD.period),
  start: oneCell(RECORD.start),
  base: oneCell(RECORD.base),
  prior: oneCell(RECORD.prior),
};
