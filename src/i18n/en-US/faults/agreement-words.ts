import type { FieldKey } from '../../../accounting/agreement/fields';
import { FIELDS } from '../../../accounting/agreement/fields';
import type { Place } from '../../../accounting/agreement/place';

/** A right value of each field, shown where a wrong one stands. */
const EXAMPLES: Readonly<Record<FieldKey, string>> = {
  agreement: '金彭2023',
  origin: '金牛区',
  host: '彭州市',
  parties: '金牛区:彭州市:高新区',
  case: 'relocation',
  indicator: '税收、产值',
  treatment: 'split',
  shares: '5:5',
  from: '2023-07-01',
  to: '2028-06-30',
  years: '1-3',
  clock: 'registration',
  straddle: 'by-day',
  base: '1200 or record',
  growth: '8%',
  'base-to': 'host',
  shortfall: 'floor0',
  cap: '7800, 3*base or record',
  threshold: 'base>=2000',
  floor: '500',
  recover: '1000',
  decimals: '2',
  reference: '工作机制第三条',
};

export const example = (field: FieldKey): string => EXAMPLES[field];

export const fieldName = (field: FieldKey): string => `${FIELDS[field].en} ${FIELDS[field].zh}`;

export function placeName(place: Place): string {
  switch (place.kind) {
    case 'row':
      return `row ${place.row} of the clauses table`;
    case 'header':
      return 'the header of the agreement';
    case 'clause':
      return `clause ${place.clause}`;
    case 'segment':
      return `segment ${place.segment} of the agreement`;
  }
}

/** The place at the beginning of a sentence. */
export function atPlace(place: Place): string {
  const name = placeName(place);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
