/** The search of the site: it loads the list of sections when the box is first used, as a script, because a page opened from a folder may not fetch. */
import { find } from './find';
import type { Section } from './search-index';
import { WORDS } from './words';

declare global {
  interface Window {
    pairshareSections?: readonly Section[];
  }
}

const root = document.body.dataset.root ?? '';
const language = document.body.dataset.language === 'en' ? 'en' : 'zh';
const form = document.querySelector('form');
const box = document.querySelector('input');
const panel = document.querySelector<HTMLElement>('.found');
const status = panel?.querySelector('p');
const list = panel?.querySelector('ol');

function load(): void {
  if (document.querySelector('script[data-sections]')) return;
  const script = document.createElement('script');
  script.src = `${root}${language}/sections.js`;
  script.dataset.sections = '';
  script.addEventListener('load', show);
  document.head.append(script);
}

function show(): void {
  if (!box || !panel || !status || !list || !window.pairshareSections) return;
  const query = box.value.trim();
  panel.hidden = query === '';
  if (query === '') return;
  const found = find(window.pairshareSections, query);
  status.textContent = WORDS[language].results(found.length);
  list.replaceChildren(
    ...found.map(({ section, around }) => {
      const link = document.createElement('a');
      link.href = `${root}${language}/${section.u}`;
      link.textContent = section.h === section.p ? section.p : `${section.p} · ${section.h}`;
      const text = document.createElement('p');
      text.textContent = around;
      const item = document.createElement('li');
      item.append(link, text);
      return item;
    }),
  );
}

if (form && box) {
  form.hidden = false;
  box.addEventListener('focus', load);
  box.addEventListener('input', () => {
    load();
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    load();
    list?.querySelector('a')?.focus();
  });
  list?.addEventListener('click', () => {
    // A result on the same page only moves to its place.
    if (panel) panel.hidden = true;
    box.value = '';
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel || panel.hidden) return;
    panel.hidden = true;
    box.value = '';
    box.focus();
  });
}

// On a narrow screen the contents are folded until they are wanted.
const contents = document.querySelector('nav details');
if (contents instanceof HTMLDetailsElement && window.matchMedia('(max-width: 55rem)').matches) contents.open = false;
