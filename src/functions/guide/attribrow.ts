import type { ATTRIBROW } from '../attribrow';
import { BESIDE_AMOUNTS } from '../attribrow';
import type { GuideOf } from './guide';
import { oneCell, PART } from './record-parameters';

const HEADER_ROW = ['单位名称', '情形', '指标', '期间', '本期数'];
const RECORD_ROW = ['甲公司', '迁移', '产值', '2024-03', 8000];

export const attribrow: GuideOf<typeof ATTRIBROW> = {
  summary: { zh: '按表头识别各列，计算台账一行计入某一方的考核数', en: 'The amount one ledger row attributes to a party; columns are found by header' },
  result: 'matrix',
  parameters: {
    headers: { kind: 'headers', range: true, description: { zh: '台账的表头行（一行或两行）', en: "The ledger's header row, or both of two" } },
    row: { kind: 'row', range: true, description: { zh: '台账中与表头对齐的一行', en: 'One row of the ledger, aligned with the headers' } },
    agreement: { kind: 'agreement', range: true, description: { zh: '协议文本或条款表', en: 'An agreement text or a clauses table' } },
    part: { ...oneCell(PART), description: { zh: '飞出地（默认）、飞入地、一方的名称；或 比例、标注', en: "origin (default), host, a party's name; or share, tag" }, choices: [...(PART.choices ?? []), ...Object.values(BESIDE_AMOUNTS)] },
  },
  examples: [
    { about: { zh: '台账一行', en: 'One ledger row' }, formula: '=PAIR.ATTRIBROW(A1:E1,A2:E2,"5:5")', args: [[HEADER_ROW], [RECORD_ROW], '5:5'], result: 4000 },
    { about: { zh: '同一行飞入地留下的', en: 'What the host keeps of it' }, formula: '=PAIR.ATTRIBROW(A1:E1,A2:E2,"3:7","飞入地")', args: [[HEADER_ROW], [RECORD_ROW], '3:7', '飞入地'], result: 5600 },
    { about: { zh: '同一行的标注文字', en: 'The annotation of the row' }, formula: '=PAIR.ATTRIBROW(A1:E1,A2:E2,"3:7","标注")', args: [[HEADER_ROW], [RECORD_ROW], '3:7', '标注'], result: '计入飞出地 2400（分算 3:7，条款 1）。仅供考核，不得对外发布' },
    { about: { zh: '飞出地的比例', en: "The origin's share" }, formula: '=PAIR.ATTRIBROW(A1:E1,A2:E2,"3:7","比例")', args: [[HEADER_ROW], [RECORD_ROW], '3:7', '比例'], result: 0.3 },
  ],
};
