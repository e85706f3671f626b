import { TREATMENTS } from '../accounting/agreement/keywords';
import { numberOf } from '../accounting/attribution/fraction';
import type { ResultCell } from '../accounting/cells';
import type { Outcome } from '../accounting/ledger/attribute-ledger';
import { DecimalSum } from '../accounting/ledger/decimal-sum';
import type { Language } from '../accounting/language';
import { tagText } from './explanation';
import { AGREEMENTS, attributedLedger, LEDGER, remarkOf, reportWords } from './ledger-arguments';
import type { FunctionSpec } from './spec';

const SAMPLE = [
  ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '彭州市', '金牛区', '金彭', '产值', '2024', 100.01],
];
const AGREEMENT_TEXT = '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

/** A whole ledger, row beside row (SPEC §5, ATTRIBUTE). */
export const ATTRIBUTE: FunctionSpec = {
  id: 'ATTRIBUTE',
  summary: { zh: '逐行计算整张台账：属地数、计入飞出地、飞入地考核数、累计、标注、提示', en: 'A whole ledger row by row: territorial, credited to origin, host appraisal, credited so far, tag, remark' },
  parameters: [LEDGER, AGREEMENTS],
  result: 'matrix',
  examples: [
    {
      about: { zh: '结果与台账并排，行数相同', en: 'The result stands beside the ledger, with as many rows' },
      formula: '=PAIR.ATTRIBUTE(A1:G2,J1)',
      args: [SAMPLE, AGREEMENT_TEXT],
      result: [
        ['属地数', '方式', '比例', '计入飞出地', '飞入地考核数', '累计已计入', '标注', '提示'],
        [100.01, '分算', 0.5, 50.01, 50, 50.01, '计入金牛区 50.01（分算 5:5，金彭 第 1 条）。仅供考核，不得对外发布', ''],
      ],
    },
  ],
  run: (args) => {
    const { ledger, outcomes, book } = attributedLedger(args);
    const { header, cells, totals } = ledger;
    const { language } = header;
    const words = reportWords(language);
    const withOthers = [...book.agreements, ...outcomes.flatMap(({ agreement }) => agreement ?? [])].some(({ parties }) => (parties?.others.length ?? 0) > 0);
    const titles = [words.territorial, words.treatment, words.share, words.toOrigin, words.hostAppraisal, ...(withOthers ? [words.toOthers] : []), words.credited, words.tag, words.remark];
    const blank = (): ResultCell[] => titles.map(() => '');
    const rows = Array.from(cells, blank);
    rows[header.rows.at(-1) ?? 0] = titles;
    for (const number of totals) rows[number - 1] = [...blank().slice(1), remarkOf([{ code: 'total-row', details: {} }], language)];
    for (const outcome of outcomes) rows[outcome.record.number - 1] = rowOf(outcome, withOthers, language);
    return rows;
  },
};

function rowOf(outcome: Outcome, withOthers: boolean, language: Language): ResultCell[] {
  const { territorial, attribution, agreement, findings } = outcome;
  const figure = territorial === null ? '' : Number(territorial);
  const faults = findings.map(({ fault }) => fault);
  if (attribution === null || territorial === null) return [figure, '', '', '', '', ...(withOthers ? [''] : []), '', '', remarkOf(faults, language)];
  const { clause, share, origin, host, others, credited, remark } = attribution;
  if (remark && remark.code !== 'outside-agreement') faults.push(remark);
  return [
    figure,
    clause ? TREATMENTS[clause.treatment][language] : '',
    share ? numberOf(share) : '',
    Number(origin),
    Number(host),
    ...(withOthers ? [Number(others.reduce((sum, amount) => sum.add(amount), new DecimalSum()).text)] : []),
    agreement ? Number(credited) : '',
    tagText(agreement, attribution, language),
    remarkOf(faults, language),
  ];
}
