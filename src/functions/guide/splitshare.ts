import type { SPLITSHARE } from '../splitshare';
import type { GuideOf } from './guide';

export const splitshare: GuideOf<typeof SPLITSHARE> = {
  summary: {
    zh: '按比例拆分数额，各份之和与原数分毫不差（最大余数法）',
    en: 'Splits an amount by a ratio so that the parts add up to it exactly (largest remainder)',
  },
  result: 'matrix',
  parameters: {
    amount: { kind: 'amount', range: true, description: { zh: '要拆分的数额：一个单元格或一列', en: 'The amount to split: a cell or a column' } },
    shares: {
      kind: 'shares',
      range: true,
      description: {
        zh: '飞出地:飞入地[:其他]，如 "5:5"、"3:3:4"、"37.5%"；也可以是一行或一列权数，或与数额等长的一列比例',
        en: 'origin:host[:others], such as "5:5", "3:3:4", "37.5%"; or a row or column of weights; or a column with one ratio per amount',
      },
      choices: ['5:5', '4:6', '6:4', '3:7', '7:3', '3:3:4'].map((ratio) => ({ zh: ratio, en: ratio })),
    },
    decimals: { kind: 'decimals', range: false, description: { zh: '结果的小数位数，-6 到 12；不填时与数额相同，至少 2 位', en: 'Decimals of the parts, -6 to 12; if left out as many as the amount has, at least 2' } },
  },
  examples: [
    { about: { zh: '五五分算，多出的一分归飞出地', en: '5:5; the odd cent goes to the origin' }, formula: '=PAIR.SPLITSHARE(12345.67,"5:5")', args: [12345.67, '5:5'], result: [[6172.84, 6172.83]] },
    { about: { zh: '三方均分', en: 'Three equal parts' }, formula: '=PAIR.SPLITSHARE(100,"1:1:1")', args: [100, '1:1:1'], result: [[33.34, 33.33, 33.33]] },
    { about: { zh: '按整人拆分', en: 'Whole persons' }, formula: '=PAIR.SPLITSHARE(17,"2:1",0)', args: [17, '2:1', 0], result: [[11, 6]] },
    { about: { zh: '按权数（如出资额）拆分', en: 'By weights such as capital' }, formula: '=PAIR.SPLITSHARE(1000,{60;40;20})', args: [1000, [[60], [40], [20]]], result: [[500, 333.33, 166.67]] },
  ],
};
