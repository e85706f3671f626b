import type { AGREEMENT } from '../agreement';
import type { GuideOf } from './guide';

const JIN_PENG = [
  ['协议', '飞出地', '飞入地', '情形', '方式', '比例', '起', '止'],
  ['金彭2023', '金牛区', '彭州市', '新设', '分算', '5:5', '2023-07-01', '2028-06-30'],
  ['金彭2023', '金牛区', '彭州市', '迁移', '分算', '5:5', '2023-07-01', '2028-06-30'],
];

export const agreement: GuideOf<typeof AGREEMENT> = {
  summary: {
    zh: '检查条款表，生成一个协议的文本，供其他函数引用',
    en: 'Checks a clauses table and gives the text of one agreement, for the other functions to refer to',
  },
  result: 'scalar',
  parameters: {
    clauses: { kind: 'clauses', range: true, description: { zh: '含表头的条款表，一行一个条款；或协议文本', en: 'The clauses table with its header row, one row a clause; or the text of an agreement' } },
    id: { kind: 'id', range: false, description: { zh: '协议列中的编号；表中只有一个协议时可不填', en: 'The id in the column agreement; may be left out where the table holds one agreement' } },
  },
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
};
