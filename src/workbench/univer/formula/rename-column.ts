import { segmentsOf } from './segments';

/** The formula with a column of a table renamed, in Univer's dialect; the same text where it does not name it. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  return segmentsOf(formula)
    .map((segment) => {
      if (segment.kind !== 'table') return segment.text;
      return segment.table + (segment.table === table ? segment.body.replaceAll(`[${from}]`, `[${to}]`) : segment.body);
    })
    .join('');
}
