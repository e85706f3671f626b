import { createHost } from '../../src/host/host';
import type { WorkbookModel } from '../../src/host/model';
import type { OfficePage } from '../support/office-page';
import { openOfficePage } from '../support/office-page';
import { documentedCases } from './contract/documented-cases';
import { extrasCases } from './contract/extras-cases';
import { layoutCases } from './contract/layout-cases';
import { memberCases } from './contract/member-cases';
import { functionCases } from './contract/function-cases';
import { libraryCases } from './contract/library-cases';
import { rangeCases } from './contract/range-cases';
import { sheetCases } from './contract/sheet-cases';
import { shiftCases } from './contract/shift-cases';
import { formulaCases, nameCases, tableCases } from './contract/table-cases';
import { tableShiftCases } from './contract/table-shift-cases';
import type { ContractCase } from './contract/world';
import { CONTRACT_FUNCTIONS, CONTRACT_NAMESPACE } from './contract/world';

/** The contract by subject. The cases name no test runner: a browser test bundles them and runs them in the frame. */
export const CONTRACT: Readonly<Record<string, readonly ContractCase[]>> = {
  library: libraryCases,
  ranges: rangeCases,
  worksheets: sheetCases,
  tables: tableCases,
  names: nameCases,
  formulas: formulaCases,
  'beside the cells': extrasCases,
  layout: layoutCases,
  'cells that shift': [...shiftCases, ...tableShiftCases],
  'every member': memberCases,
  'as the documentation uses them': documentedCases,
  'custom functions': functionCases,
};

/** Runs the contract in jest, each case over a workbook of its own. */
export function hostContract(name: string, makeModel: () => WorkbookModel): void {
  describe(name, () => {
    let page: OfficePage;

    beforeEach(async () => {
      page = await openOfficePage({ host: createHost(makeModel(), { locale: 'en-US', namespace: CONTRACT_NAMESPACE, functions: CONTRACT_FUNCTIONS }) });
    });

    afterEach(() => page.close());

    for (const [subject, cases] of Object.entries(CONTRACT))
      describe(subject, () => {
        test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) =>
          each.run({ Excel: page.Excel, Office: page.Office, CustomFunctions: page.CustomFunctions, model: page.model, settled: () => page.host.settled() }),
        );
      });
  });
}
