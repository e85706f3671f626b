/**
 * Univer 0.25.1 reads an unknown column of a table as the cell left of it, and `[#This Row]` outside the
 * table's rows as 0. Excel answers #REF! and #VALUE!, and so must whoever computes figures.
 */
import { ErrorType, ErrorValueObject, ReferenceNodeFactory } from '@univerjs/engine-formula';
import type { ISuperTable } from '@univerjs/engine-formula';
import { columnsOf, isThisRow } from '../formula/structured-reference';

interface ReferenceNode {
  execute(): void;
  setValue(value: ErrorValueObject): void;
  readonly _runtimeService: { readonly currentRow: number };
}

interface Factory {
  _getTableReferenceNode(token: string, isLexerNode: boolean, isPrepareMerge: boolean, direct?: boolean): ReferenceNode | undefined;
  _getTableMap(): Map<string, ISuperTable> | undefined;
}

export function applyTableReferencePatch(): void {
  const factory = ReferenceNodeFactory.prototype as unknown as Factory;
  const create = factory._getTableReferenceNode;
  factory._getTableReferenceNode = function createChecked(this: Factory, token, isLexerNode, isPrepareMerge, direct) {
    const node = create.call(this, token, isLexerNode, isPrepareMerge, direct);
    if (!node) return node;
    const bracket = token.indexOf('[');
    const table = this._getTableMap()?.get(bracket < 0 ? token : token.slice(0, bracket));
    if (!table || bracket < 0) return node;
    const body = token.slice(bracket);
    const execute = node.execute.bind(node);
    if (columnsOf(body).some((column) => !table.titleMap.has(column))) {
      node.execute = () => node.setValue(ErrorValueObject.create(ErrorType.REF));
    } else if (isThisRow(body)) {
      node.execute = () => {
        const row = node._runtimeService.currentRow;
        if (row <= table.range.startRow || row > table.range.endRow) node.setValue(ErrorValueObject.create(ErrorType.VALUE));
        else execute();
      };
    }
    return node;
  };
}

