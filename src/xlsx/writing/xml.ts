import { encodeEscapes, escapeXml } from '../xml/text';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A text as it stands in a cell; what XML forbids is written as Excel does. */
export const cellText = (text: string): string => escapeXml(encodeEscapes(text));

/** `#107C41` as files have it. */
export const argb = (color: string): string => `FF${color.slice(1)}`;

/** A part that lists relationships, in their order: rId1, rId2, … */
export const relationshipsPart = (links: readonly { readonly type: string; readonly target: string }[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.map(({ type, target }, index) => `<Relationship Id="rId${String(index + 1)}" Type="${type.includes('://') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`;
