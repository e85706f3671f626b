import { BaseFunction, ErrorType, ErrorValueObject, type BaseReferenceObject, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import type { ArrayValueObject } from '@univerjs/engine-formula';
import { SPILL_FUNCTION } from '../formula/dialect';
import type { UniverRange } from '../grid';

type RangesBySheet = Record<string, Record<string, Record<number, Record<number, UniverRange>> | undefined> | null | undefined>;

interface WithArrays {
  readonly _runtimeArrayFormulaRange: RangesBySheet;
  readonly _arrayFormulaRange: RangesBySheet;
}

/** Excel's `D4#`: everything the formula in D4 spills. #REF! where it does not spill. */
export class SpillFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super(SPILL_FUNCTION);
  }

  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (variant.isError()) return variant as ErrorValueObject;
    if (!variant.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const { _runtimeArrayFormulaRange: fresh, _arrayFormulaRange: kept } = reference as unknown as WithArrays;
    const find = (ranges: RangesBySheet): UniverRange | undefined => ranges[reference.getUnitId()]?.[reference.getSheetId()]?.[startRow]?.[startColumn];
    const range = find(fresh) ?? find(kept);
    if (!range) {
      const own = reference.toArrayValueObject(false) as ArrayValueObject;
      const value = own.get(0, 0);
      return value?.isError() ? value : ErrorValueObject.create(ErrorType.REF);
    }
    reference.setRangeData({ ...range });
    return reference.toArrayValueObject(false);
  }
}
