import { createHash } from 'node:crypto';
import type { Language } from '../../accounting/language';
import { escapeHtml, markChinese } from '../page';
import { LANGUAGE_TAGS } from '../words';

export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** What the page runs; none where it is omitted. */
  readonly script?: string;
  readonly body: string;
}

/** A text in a page of one language; Chinese names inside English are marked, for fonts and screen readers. */
export const textIn = (text: string, language: Language): string => (language === 'zh' ? escapeHtml(text) : markChinese(escapeHtml(text)));

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page in one file: it shows and runs what stands in it, letter for letter, and asks for nothing. */
export function documentOf({ language, title, style, script, body }: Document): string {
  const policy = `default-src 'none'; style-src ${hash(style)}; ${script === undefined ? '' : `script-src ${hash(script)}; `}base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<!-- npm run docs makes this page; change src/docs/course or src/course instead. -->
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}
