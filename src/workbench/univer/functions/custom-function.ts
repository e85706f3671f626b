import { BaseFunction, ErrorType, ErrorValueObject, type BaseReferenceObject, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import { cell as cellArea, formatArea, quoteSheet } from '../../../host/address';
import type { FunctionMetadata } from '../../../host/model';
import { toArea } from '../grid';
import type { Invoker } from './invoker';
import { BUSY_ERROR, busy, isErrorCell, matrixOf, plainOf, resultOf } from './values';

export interface CustomFunctionContext {
  readonly invoker: Invoker;
  sheetName(id: string): string;
}

const MOST_REPEATED = 255;

/** One function of the add-in as the engine sees it. */
export class CustomFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  /** References arrive as references, so that their addresses can be told. */
  override needsReferenceObject = true;

  constructor(name: string, private readonly metadata: FunctionMetadata, private readonly context: CustomFunctionContext) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = parameters.at(-1)?.repeating ? MOST_REPEATED : parameters.length;
  }

  /** Otherwise the engine turns "5:5" into a time before the function sees it. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws: an exception here would stop the engine for good. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.answer(variants);
    } catch (error) {
      return ErrorValueObject.create(ErrorType.VALUE, error instanceof Error ? error.message : String(error));
    }
  }

  private answer(variants: readonly FunctionVariantType[]): BaseValueObject {
    const { parameters } = this.metadata;
    const args: unknown[] = [];
    const parameterAddresses: (string | null)[] = [];
    for (const [index, variant] of variants.entries()) {
      const isMatrix = parameters[Math.min(index, parameters.length - 1)]?.dimensionality === 'matrix';
      const value = valueOf(variant);
      const given = value.isArray() || isMatrix ? matrixOf(value) : null;
      const argument = isMatrix ? given : given ? (given[0]?.[0] ?? null) : plainOf(value);
      if (isErrorCell(argument) || (isMatrix && !value.isArray() && value.isError())) return isErrorCell(argument) ? ErrorValueObject.create(argument.error as ErrorType) : value;
      if (given?.some((row) => row.some((item) => isErrorCell(item) && item.error === BUSY_ERROR))) return busy();
      args.push(argument);
      parameterAddresses.push(this.addressOf(variant));
    }
    while (args.length < parameters.length && !parameters[args.length]?.repeating) {
      args.push(null);
      parameterAddresses.push(null);
    }
    const sheet = this.subUnitId ?? '';
    const cell = { sheet, row: this.row, column: this.column };
    const address = `${quoteSheet(this.context.sheetName(sheet))}!${formatArea(cellArea(this.row, this.column))}`;
    const outcome = this.context.invoker.ask(cell, { id: this.metadata.id, args, address, parameterAddresses });
    return outcome ? resultOf(outcome) : busy();
  }

  private addressOf(variant: FunctionVariantType): string | null {
    if (!variant.isReferenceObject()) return null;
    const reference = variant as BaseReferenceObject;
    return `${quoteSheet(this.context.sheetName(reference.getSheetId()))}!${formatArea(toArea(reference.getRangePosition()))}`;
  }
}

function valueOf(variant: FunctionVariantType): BaseValueObject {
  return variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : (variant as BaseValueObject);
}
