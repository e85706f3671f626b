import type { ResultCell } from '../accounting/cells';
import type { Language } from '../accounting/language';
import type { FunctionId } from '../functions/catalogue';
import type { DocumentedFunction, DocumentedParameter } from '../functions/guide/catalogue';
import type { Example } from '../functions/guide/guide';
import type { Argument } from '../functions/spec';
import { FAULTS_OF_PARAMETERS } from './fault-groups';
import { DEFAULTS, DEFAULTS_OF_LEDGERS, RETURNS, TYPES } from './function-notes';
import { code, faultLink, GENERATED, plain, table } from './markdown';

const WORDS = {
  zh: {
    parameters: '参数', name: '参数', type: '类型', omitted: '不填时', meaning: '含义', example: '写法', required: '必填', range: '，可用一列', result: '结果', examples: '示例',
    errors: '错误', codes: '可能出现的代码', every: '任一参数', gives: '结果', with: '其中', noErrors: '代码有误时结果为 FALSE，不报错。',
    rows: '台账某一行有误，不影响其他行：该行的原因写在“提示”列，用 [PAIR.CHECK](check.md) 逐条列出，见 [错误代码](../errors.md)。',
  },
  en: {
    parameters: 'Arguments', name: 'argument', type: 'type', omitted: 'left out', meaning: 'meaning', example: 'for example', required: 'required', range: '; a column too', result: 'Result', examples: 'Examples',
    errors: 'Errors', codes: 'codes', every: 'any argument', gives: 'Result', with: 'With', noErrors: 'A wrong code makes the result FALSE, not an error.',
    rows: 'A bad row of a ledger harms no other: the reason stands in its remark, and [PAIR.CHECK](check.md) lists them all; see [error codes](../errors.md).',
  },
} as const;

const ERRORS = '../errors.md';
const OF_WHOLE_LEDGERS: readonly FunctionId[] = ['ATTRIBUTE', 'RECONCILE', 'SETTLE'];

const signature = ({ id, parameters }: DocumentedFunction, language: Language): string =>
  `=PAIR.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language])).join(', ')})`;

/** A column may stand where a range is meant for several records, not where the range is a table anyway. */
const MAY_BE_COLUMN: readonly string[] = ['amount', 'case', 'indicator', 'period', 'date', 'part', 'code'];

function parameterRow(parameter: DocumentedParameter, ofLedger: boolean, language: Language): readonly string[] {
  const words = WORDS[language];
  const { key, kind, range, optional, name, description, example } = parameter;
  const omitted = optional ? (((ofLedger ? DEFAULTS_OF_LEDGERS[key] : undefined) ?? DEFAULTS[key])?.[language] ?? '') : words.required;
  return [code(name[language]), `${TYPES[kind][language]}${range && MAY_BE_COLUMN.includes(kind) ? words.range : ''}`, plain(omitted), plain(description[language]), code(example)];
}

const shown = (cell: ResultCell): string => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell));

const isTable = (rows: readonly (readonly unknown[])[]): boolean => rows.length > 1 && (rows[0]?.every((cell) => typeof cell === 'string') ?? false);

function resultOf(result: Example['result'], language: Language): string {
  const words = WORDS[language];
  const colon = language === 'zh' ? '：' : ': ';
  if (!Array.isArray(result)) return `${words.gives}${colon}${code(shown(result as ResultCell))}`;
  const rows = result as readonly (readonly ResultCell[])[];
  return isTable(rows) ? `${words.gives}${colon.trim()}\n\n${tableOf(rows)}` : rows.map((cells) => `${words.gives}${colon}${cells.map((cell) => code(shown(cell))).join(' · ')}`).join('\n\n');
}

const tableOf = ([header = [], ...rows]: readonly (readonly (ResultCell | Argument)[])[]): string =>
  table(header.map((cell) => plain(String(cell ?? ''))), rows.map((cells) => cells.map((cell) => plain(shown((cell ?? '') as ResultCell)))));

/** The cells a formula refers to: ranges as tables, and texts it does not hold itself. */
function inputs({ formula, args }: Example, { parameters }: DocumentedFunction, language: Language): readonly string[] {
  const words = WORDS[language];
  return args.flatMap((argument, at) => {
    const name = parameters[at]?.name[language] ?? '';
    const label = language === 'zh' ? `${words.with}“${name}”：` : `${words.with} ${code(name)}: `;
    if (Array.isArray(argument)) {
      const rows = argument as readonly (readonly ResultCell[])[];
      if (isTable(rows)) return [`${label.trim()}\n\n${tableOf(rows)}`];
      // An array constant stands in the formula itself.
      return formula.includes('{') ? [] : [`${label}${rows.flat().map((cell) => code(shown(cell))).join(' · ')}`];
    }
    return typeof argument === 'string' && !formula.includes(`"${argument}"`) ? [`${label}${code(argument)}`] : [];
  });
}

const exampleOf = (example: Example, spec: DocumentedFunction, language: Language): string =>
  [`**${plain(example.about[language])}**`, `\`\`\`\n${example.formula}\n\`\`\``, ...inputs(example, spec, language), resultOf(example.result, language)].join('\n\n');

function errorsOf(spec: DocumentedFunction, language: Language): string {
  const words = WORDS[language];
  const separator = language === 'zh' ? '、' : ', ';
  const rows = spec.parameters.map(({ key, name }) => [code(name[language]), FAULTS_OF_PARAMETERS[key].map((fault) => faultLink(fault, language, ERRORS)).join(separator)]).filter(([, codes]) => codes !== '');
  const all = table([words.name, words.codes], [...rows, [words.every, faultLink('cells', language, ERRORS)]]);
  if (spec.id === 'CREDITCODE') return `${words.noErrors}\n\n${all}`;
  return OF_WHOLE_LEDGERS.some((id) => id === spec.id) ? `${all}\n\n${words.rows}` : all;
}

function section(spec: DocumentedFunction, language: Language): string {
  const words = WORDS[language];
  return [
    language === 'zh' ? '## 中文' : '## English',
    `${plain(spec.summary[language])}${language === 'zh' ? '。' : '.'}`,
    `\`\`\`\n${signature(spec, language)}\n\`\`\``,
    `### ${words.parameters}`,
    table([words.name, words.type, words.omitted, words.meaning, words.example], spec.parameters.map((parameter) => parameterRow(parameter, OF_WHOLE_LEDGERS.some((id) => id === spec.id), language))),
    `### ${words.result}`,
    plain(RETURNS[spec.id as FunctionId][language]),
    `### ${words.examples}`,
    ...spec.examples.map((example) => exampleOf(example, spec, language)),
    `### ${words.errors}`,
    errorsOf(spec, language),
  ].join('\n\n');
}

/** docs/functions/…: all that is known of one function, in both languages. */
export const functionPage = (spec: DocumentedFunction): string =>
  `${GENERATED}\n# PAIR.${spec.id}\n\n[中文](#中文) · [English](#english)\n\n${section(spec, 'zh')}\n\n${section(spec, 'en')}\n`;
