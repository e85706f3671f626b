import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/preset-sheets-core';
import { ModelError, type NameInfo, type WorkbookModel } from '../../host/model';
import { fromEngine, toEngine } from './formula/dialect';
import { UNIT, type Grid } from './grid';
import type { Tables } from './tables';

export type Names = Pick<WorkbookModel, 'names' | 'addName' | 'deleteName'>;

/** A reference and nothing else, which Univer stores without its "=". */
const REFERENCE = /^=(?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?$/u;
const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL = /^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|[Rr]\d*[Cc]\d*|[RrCc])$/;
const LONGEST = 255;

/** @param recalculate formulas may name what comes or goes, and Univer does not look */
export function createNames(grid: Grid, tables: Tables, recalculate: (changed: string) => void): Names {
  const service = grid.injector.get(IDefinedNamesService);
  const stored = () => Object.values(service.getDefinedNameMap(UNIT) ?? {});
  const scopeOf = (localSheetId: string | undefined): string | null => (!localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId);
  const find = (name: string, scope: string | null) => stored().find((item) => item.name.toLowerCase() === name.toLowerCase() && scopeOf(item.localSheetId) === scope);
  const names = (): NameInfo[] =>
    stored().map((item) => {
      const formula = item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`;
      return { name: item.name, formula: fromEngine(formula, tables.dialect()), scope: scopeOf(item.localSheetId), comment: item.comment ?? '' };
    });
  return {
    names,
    addName(name, formula, scope, comment) {
      if (!LEGAL.test(name) || CELL.test(name) || name.length > LONGEST) throw new ModelError('InvalidArgument', 'The name is not valid.');
      if (scope !== null) grid.sheet(scope);
      if (find(name, scope) || tables.tables().some((table) => table.name.toLowerCase() === name.toLowerCase())) throw new ModelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
      const engine = toEngine(formula, tables.dialect());
      const formulaOrRefString = REFERENCE.test(engine) ? engine.slice(1) : engine;
      grid.asProgram(() => grid.execute(SetDefinedNameCommand.id, { id: crypto.randomUUID(), name, formulaOrRefString, localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME, comment, hidden: false }));
      const added = names().find((item) => item.name === name && item.scope === scope);
      // Univer refuses names equal to a function's, which Excel allows: docs/host.md.
      if (!added) throw new ModelError('InvalidArgument', 'The workbench cannot use this name.');
      recalculate(name);
      return added;
    },
    deleteName(name, scope) {
      const item = find(name, scope);
      if (!item) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
      // Not by Univer's command, which writes #REF! into every formula that names it; in Excel they keep the name.
      const params = { unitId: UNIT, ...item };
      grid.asProgram(() => grid.execute(RemoveDefinedNameMutation.id, params));
      grid.undoRedo.pushUndoRedo({ unitID: UNIT, undoMutations: [{ id: SetDefinedNameMutation.id, params }], redoMutations: [{ id: RemoveDefinedNameMutation.id, params }] });
      recalculate(name);
    },
  };
}
