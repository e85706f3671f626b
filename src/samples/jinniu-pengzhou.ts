import { agreementNames, agreementsSheet } from './agreements-sheet';
import { examplesSheet } from './examples-sheet';
import { LEDGER_HEADER_ROW, LEDGER_SHEET, ledgerSheet } from './ledger-sheet';
import type { SampleWorkbook } from './model';
import { reportedSheet } from './reported-sheet';

/** 金牛–彭州 and 武侯–金堂 over two years: a ledger, its agreements, worked examples, and a sheet as a district sends it. */
export const jinniuPengzhou: SampleWorkbook = {
  id: 'jinniu-pengzhou',
  title: { zh: '金牛—彭州结对台账（示例数据）', en: 'Jinniu–Pengzhou pairing ledger (illustrative)' },
  sheets: [ledgerSheet(), agreementsSheet(), examplesSheet(), reportedSheet()],
  names: agreementNames(),
  activeSheet: LEDGER_SHEET,
  selection: `I${LEDGER_HEADER_ROW + 1}`,
};
