import type { Exercise } from '../exercise';
import { step } from '../exercise';

export const baoShan: Exercise = {
  id: 'bao-shan',
  title: { zh: '保山按出资比例', en: 'Baoshan: by contribution' },
  about: { zh: '比例由协议出资还是到位资金确定', en: 'Whether the share follows pledged or paid-in capital' },
  rule: {
    zh: '合作双方按出资比例分享，税收、产值和固定资产投资使用同一比例。出资以实际到位的资金为准。',
    en: 'The parties share by their contributions, with one ratio for tax, output and fixed-asset investment. A contribution is what has been paid in.',
  },
  source: { zh: '云南保山飞地园区合作办法（媒体报道；出资额和“以到位资金为准”为练习所设）', en: 'Baoshan, Yunnan: rules for enclave parks (press; contributions and the paid-in rule are invented)' },
  agreement: null,
  ledger: {
    columns: [
      { header: { zh: '出资方', en: 'party' }, kind: 'text' },
      { header: { zh: '协议出资', en: 'pledged' }, kind: 'amount' },
      { header: { zh: '到位资金', en: 'paid in' }, kind: 'amount' },
      { header: { zh: '园区产值', en: 'park output' }, kind: 'amount' },
    ],
    rows: [
      [{ zh: '飞出地', en: 'origin' }, 12000, 10200, null],
      [{ zh: '飞入地', en: 'host' }, 8000, 9800, null],
      [{ zh: '园区', en: 'park' }, 20000, 20000, 3456.78],
    ],
  },
  question: { zh: '双方商定按出资比例统计分算。园区企业产值 3,456.78 万元，计入飞出地多少？', en: "The parties split by contribution. Of the park's output of 3,456.78, how much is credited to the origin?" },
  unit: '万元',
  answer: '1762.96',
  formula: '=INDEX(PAIR.SPLITSHARE(D10,C8:C9),1,1)',
  mistakes: [
    {
      title: { zh: '按协议出资计算', en: 'By pledged capital' },
      arithmetic: '3,456.78 × 12,000.00 ÷ 20,000.00',
      answer: '2074.07',
      why: { zh: '协议出资只是约定数，没有全部到位。比例由到位资金 10,200.00 与 9,800.00 确定。', en: 'A pledge is not a payment. The ratio follows what was paid in: 10,200.00 and 9,800.00.' },
    },
    {
      title: { zh: '比例前后颠倒', en: 'The ratio was turned round' },
      arithmetic: '3,456.78 × 49%',
      answer: '1693.82',
      why: { zh: '比例写作“飞出地:飞入地”，前一个数是飞出地的。1,693.82 是飞入地留下的部分。', en: "A ratio is written origin:host; the first number is the origin's. 1,693.82 is what the host keeps." },
    },
    {
      title: { zh: '一律按五五', en: 'Always 5:5' },
      arithmetic: '3,456.78 × 50%',
      answer: '1728.39',
      why: { zh: '五五是金彭等地的约定，不是通例。本例按双方到位资金的比例。', en: '5:5 is what Jinniu and Pengzhou agreed, not a rule for all. Here the ratio follows the paid-in capital.' },
    },
    {
      title: { zh: '没有舍入', en: 'Not rounded' },
      arithmetic: '3,456.78 × 51%',
      answer: '1762.9578',
      why: { zh: '台账以万元计、保留两位小数，计入数也保留两位，四舍五入。', en: 'The ledger has two decimals, and so has the credit, rounded half up.' },
    },
  ],
  hints: [
    { zh: '先判断比例由哪一列确定。', en: 'First decide which column makes the ratio.' },
    { zh: '飞出地到位资金除以双方合计，得飞出地比例，再乘产值，保留两位小数。', en: "The origin's paid-in capital over both parties' is its share; times output, two decimals." },
  ],
  steps: [
    step('飞出地的比例', "The origin's share", '10,200.00 ÷ (10,200.00 + 9,800.00)', '0.51'),
    step('计入飞出地', 'Credited to the origin', '3,456.78 × 51%', '1762.96'),
  ],
  lesson: { zh: '协议投资额不是到位资金，也不是产出，不作分算依据。', en: 'Contracted investment is neither money paid in nor output; nothing is shared by it.' },
};
