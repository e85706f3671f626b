import { TREATMENTS } from '../../../accounting/agreement/keywords';
import type { AgreementFaults } from '../../../accounting/agreement/faults';
import type { FaultMessages } from '../../translation';
import { atPlace, example, fieldName, placeName } from './agreement-words';

export const agreement: FaultMessages<AgreementFaults> = {
  'field-unknown': ({ field, place }) => `"${field}" in ${placeName(place)} is no field of an agreement. Write for example shares=5:5 or 比例=5:5.`,
  'field-twice': ({ field, place }) => `${fieldName(field)} stands twice in ${placeName(place)}. Keep one.`,
  'word-stray': ({ word, place }) => `"${word}" in ${placeName(place)} is neither a field nor a ratio. Write field=value; put quotes round a value with blanks, for example reference="Article 3".`,
  'equals-apart': ({ word, place }) => `There is a blank before "${word}" in ${placeName(place)}. Write field=value without blanks round "=", for example shares=5:5.`,
  'quote-open': ({ text, place }) => `The quotation mark before ${text} in ${placeName(place)} is never closed. Write for example reference="Article 3".`,
  'agreement-empty': 'The agreement has no clause. Write for example 5:5, or treatment=split shares=5:5.',
  'keyword-unknown': ({ field, text, known, place }) =>
    `${fieldName(field)} in ${placeName(place)} is "${text}". Write one of: ${known.map(({ en, zh }) => `${en} ${zh}`).join(', ')}.`,
  'term-unreadable': ({ field, cause, place }, describe) => `${fieldName(field)} in ${placeName(place)}: ${describe(cause)}`,
  'term-malformed': ({ field, text, place }) => `${fieldName(field)} in ${placeName(place)} is "${text}". Write for example ${example(field)}.`,
  'term-negative': ({ field, text, place }) => `${fieldName(field)} in ${placeName(place)} is ${text}, but must not be negative. Write for example ${example(field)}.`,
  'years-is-date': ({ text, place }) => `years 年次 in ${placeName(place)} is the number ${text}; Excel turns a typed 1-3 into a date. Format the cell as text and type the years again, for example 1-3.`,
  'treatment-missing': ({ place }) => `treatment 方式 is missing in ${placeName(place)}. Write one of: ${Object.values(TREATMENTS).map(({ en, zh }) => `${en} ${zh}`).join(', ')}.`,
  'shares-required': ({ treatment, place }) => `shares 比例 is missing in ${placeName(place)}; the treatment ${treatment} needs it. Write for example 5:5.`,
  'shares-contradict': ({ treatment, text, place }) => `In ${placeName(place)} the treatment ${treatment} leaves nothing to share, but shares 比例 is ${text}. Leave the shares blank, or choose split or memo.`,
  'party-missing': ({ field, place }) => `${fieldName(field)} is missing in ${placeName(place)}. Name both parties, for example origin=金牛区 host=彭州市.`,
  'parties-both-ways': ({ place }) => `${atPlace(place)} names the parties twice. Use parties=A:B:C, or origin and host, not both.`,
  'party-twice': ({ party, place }) => `${party} is named as two parties in ${placeName(place)}. Name different districts.`,
  'parties-differ': ({ place }) => `${atPlace(place)} names other parties than the first clause. Name them once in the header, or give each pair an agreement of its own.`,
  'parties-count': ({ parties, shares, place }) => `${atPlace(place)} shares between ${shares}, but the agreement names ${parties} parties. Name as many with parties=A:B:C.`,
  'straddle-differs': ({ place }) => `straddle 跨期 in ${placeName(place)} is not that of the first clause. Write the same in all clauses.`,
  'dates-reversed': ({ from, to, place }) => `${atPlace(place)} begins on ${from}, after it ends on ${to}. Exchange from 起 and to 止.`,
  'clock-needs-from': ({ place }) => `The clock in ${placeName(place)} is the agreement's own date, but from 起 is missing. Write for example from=2023-07-01.`,
  'base-to-missing': ({ place }) => `${atPlace(place)} has a base 基数 but does not say whose it is. Write base-to=origin or base-to=host.`,
  'base-missing': ({ field, place }) => `${fieldName(field)} in ${placeName(place)} has no effect without a base 基数. Write for example base=1200, or remove it.`,
  'agreement-too-long': ({ length, most }) => `The agreement takes ${length} characters, but a cell holds ${most}. Pass the clauses table itself instead of its text.`,
  'clauses-header-missing': 'No row of field names was found. Choose the clauses table with its header row, for example agreement, origin, host, treatment, shares.',
  'clauses-missing': 'The clauses table has no row below its header. Choose the rows too.',
  'id-missing': ({ place }) => `agreement 协议 is blank in ${placeName(place)}. Write the id in every row.`,
  'id-twice': ({ id, row }) => `Row ${row} is another agreement "${id}". Give each agreement an id of its own.`,
  'agreements-several': ({ known }) => `There are several agreements here: ${known.join(', ')}. Choose the rows of one, or use PAIR.AGREEMENT(clauses, id).`,
  'agreement-unknown': ({ id, known }) => `There is no agreement "${id}". Write one of: ${known.join(', ')}.`,
  'agreement-in-row': ({ row, cause }, describe) => `Row ${row}: ${describe(cause)}`,
};
