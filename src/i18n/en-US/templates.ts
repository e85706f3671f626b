import type { TemplateKey } from '../../accounting/agreement/templates/template';

interface TemplateText {
  readonly title: string;
  readonly about: string;
}

/** What each ready agreement is for, and what the user must add. */
export const templates: Readonly<Record<TemplateKey, TemplateText>> = {
  'jin-peng': { title: 'Jinniu–Pengzhou: split 5:5', about: 'Founded and relocated enterprises, 5:5. Which indicators and which years is for the agreement to say: fill them in.' },
  'enclave-memo': { title: 'Enclave park: memo', about: 'The host counts all; the origin gets a tag for its appraisal. Fill in the parties and the ratio.' },
  'reverse-enclave': { title: 'Wuhou–Jintang: reverse enclave', about: 'Jintang keeps an incubator in Wuhou. Fill in treatment and ratio.' },
  'jing-jin-ji-tax': { title: 'Beijing–Tianjin–Hebei: tax of relocated firms', about: 'Taxes of a relocated firm 5:5 until three years of its taxes before the move are reached; threshold 20 million yuan a year.' },
  'ningde-two-clocks': { title: 'Ningde: two clocks', about: 'Tax for five years from the first tax, output and investment for five years from the start of construction, 5:5.' },
  'gaozhu-increment': { title: 'Gaozhu: increment', about: 'Each keeps its stock, the increment is shared 5:5. Fill in whose the base is, and the ratio of the indicators.' },
  'equity-venture': { title: 'Joint venture by equity', about: 'Figures follow the equity of the parties. Write it as the ratio.' },
  'cost-sharing': { title: 'Cost sharing', about: 'What was spent together is settled by ratio. Fill in ratio and indicator.' },
  'head-count': { title: 'Schools and hospitals by head count', about: 'Whole persons, beds or places. Write the head counts as the ratio.' },
};
