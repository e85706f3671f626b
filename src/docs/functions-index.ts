import type { DocumentedFunction } from '../functions/guide/catalogue';
import { both, code, GENERATED, plain, table } from './markdown';

export const fileOf = (id: string): string => `${id.toLowerCase()}.md`;

/** docs/functions/README.md: every function with its one line. */
export function functionsIndex(catalogue: readonly DocumentedFunction[]): string {
  const rows = catalogue.map(({ id, summary }) => [`[${code(`PAIR.${id}`)}](${fileOf(id)})`, both({ zh: plain(summary.zh), en: plain(summary.en) })]);
  return [
    GENERATED,
    '# 函数 · Functions',
    both({
      zh: '单元格里写 `=PAIR.函数名(…)`。参数可以是一个单元格，也可以是一列；结果向右、向下溢出，须留出空位。任何函数都不改动台账，不联网，数据一改即重算。',
      en: 'In a cell: `=PAIR.NAME(…)`. Where an argument may be a column, the result spills to the right and below, and needs room there. No function changes a ledger or asks a network; results follow every edit.',
    }),
    table([both({ zh: '函数', en: 'function' }), both({ zh: '用途', en: 'what it does' })], rows),
    both({
      zh: '可不填的参数用方括号 `[ ]` 标出；中间的参数不填时，逗号照写：`=PAIR.SHARERATE(A1,,,"2026-07","2023-07-01")`。错误值的含义见 [错误代码](../errors.md)。',
      en: 'Optional arguments stand in brackets `[ ]`; one left out in the middle keeps its comma: `=PAIR.SHARERATE(A1,,,"2026-07","2023-07-01")`. What an error means: [error codes](../errors.md).',
    }),
  ].join('\n\n') + '\n';
}
