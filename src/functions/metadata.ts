import type { Locale } from '../i18n/locale';
import { languageOf } from '../i18n/locale';
import type { DocumentedFunction, DocumentedParameter } from './guide/catalogue';
import { DOCUMENTED_CATALOGUE } from './guide/catalogue';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

/** The content of functions.json (Office's custom-functions schema). */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Where the pages are served during development; builds hand in the address they are made for. */
export const DEVELOPMENT_ROOT = 'https://localhost:3000/';

/** Descriptions and parameter names are translated; function names never are, or formulas would break between languages. */
export function functionsMetadata(locale: Locale, root: string = DEVELOPMENT_ROOT): FunctionsMetadata {
  const language = languageOf(locale);
  const parameter = ({ name, description, range, optional }: DocumentedParameter): ParameterMetadata => ({
    name: name[language],
    description: description[language],
    type: 'any',
    dimensionality: range ? 'matrix' : 'scalar',
    optional,
  });
  const entry = (spec: DocumentedFunction): FunctionMetadata => ({
    id: spec.id,
    name: spec.id,
    description: spec.summary[language],
    helpUrl: `${root}help.html#${spec.id}`,
    parameters: spec.parameters.map(parameter),
    result: { type: 'any', dimensionality: spec.result },
  });
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: DOCUMENTED_CATALOGUE.map(entry),
  };
}
