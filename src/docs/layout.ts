import type { Language } from '../accounting/language';
import type { Group } from './contents';
import type { Page } from './page';
import { escapeHtml } from './page';
import { LANGUAGE_TAGS, WORDS } from './words';

export interface Place {
  /** The page's address within its language, such as `guide/index.html`. */
  readonly path: string;
  readonly language: Language;
  /** Contents whose addresses are relative to this page; `isHere` marks the page itself. */
  readonly groups: readonly (Omit<Group, 'entries'> & { readonly entries: readonly { readonly href: string; readonly title: string; readonly isHere: boolean }[] })[];
}

/** Everything comes from the site's own folder, and no page runs what stands in it. */
const POLICY = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** From a page up to the site's root: `../` for each folder and one for the language. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length);

/** A whole page. Without scripts it lacks the search and nothing else. */
export function layout(page: Page, { path, language, groups }: Place): string {
  const words = WORDS[language];
  const root = toRoot(path);
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const sections = page.headings.filter(({ depth }) => depth === 2).map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`);
  const inside = sections.length > 1 ? `<ul>${sections.join('')}</ul>` : '';
  const entry = ({ href, title, isHere }: Place['groups'][number]['entries'][number]): string =>
    `<li><a href="${escapeHtml(href)}"${isHere ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a>${isHere ? inside : ''}</li>`;
  const contents = groups.map(({ title, entries }) => `<h2>${escapeHtml(title)}</h2><ul>${entries.map(entry).join('')}</ul>`).join('\n');
  const bodyLanguage = page.isTranslated ? '' : ' lang="en"';
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${page.title === '' ? '' : `${page.title} · `}${words.name}</title>
<link rel="stylesheet" href="${root}site.css">
<script src="${root}search.js" defer></script>
</head>
<body data-root="${root}" data-language="${language}">
<a class="skip" href="#text">${words.skip}</a>
<header>
<a class="name" href="${root}${language}/index.html">${words.name}</a>
<form role="search" hidden><input type="search" aria-label="${words.search}" placeholder="${words.search}" autocomplete="off"></form>
<a class="language" href="${root}${other}/${path}" lang="${LANGUAGE_TAGS[other]}" hreflang="${LANGUAGE_TAGS[other]}">${words.otherLanguage}</a>
</header>
<section class="found" aria-label="${words.search}" hidden><p role="status"></p><ol></ol></section>
<div class="columns">
<nav aria-label="${words.contents}"><details open><summary>${words.contents}</summary>
${contents}
</details></nav>
<main id="text"${bodyLanguage}>
${page.isTranslated ? '' : `<p class="note" lang="zh-CN">${words.onlyEnglish}</p>\n`}${page.html}</main>
</div>
<footer><p>${words.appraisalOnly}</p></footer>
</body>
</html>
`;
}

/** The first page of all: it asks for the language, because a folder of files cannot know it. */
export function entrance(version: string): string {
  const card = (language: Language, line: string): string =>
    `<p lang="${LANGUAGE_TAGS[language]}"><a href="${language}/index.html">${WORDS[language].name}</a><br>${line}</p>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>结对分算 PairShare</title>
<link rel="stylesheet" href="site.css">
</head>
<body class="entrance">
<main>
<h1>结对分算 <span lang="en">PairShare</span></h1>
${card('zh', '按任务的图解、函数、协议写法、错误代码、部署')}
${card('en', 'Tasks in pictures, functions, the notation of agreements, error codes, deployment')}
<p class="note">${version}</p>
</main>
</body>
</html>
`;
}
