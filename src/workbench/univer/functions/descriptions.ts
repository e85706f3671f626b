import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../../../host/model';

/** What the grid shows while one types a function: the name, what it does, and each argument. */
export function descriptionsOf(namespace: string, functions: readonly FunctionMetadata[]): IFunctionInfo[] {
  return functions.map((item) => ({
    functionName: `${namespace}.${item.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: item.description ?? '',
    abstract: item.description ?? '',
    functionParameter: item.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
