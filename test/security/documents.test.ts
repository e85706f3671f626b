import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

test.each(['SECURITY.md', 'docs/deployment.md', 'docs/compatibility.md'])('every file %s points to is there', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const links = Array.from(text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g), ([, link = '']) => link).filter((link) => !link.startsWith('https://'));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
});

test('every threat of SECURITY.md names the test that holds it', () => {
  const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8').split('\n').filter((line) => /^\| (?!who|---)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/\]\(test\/[\w/.-]+\.test\.ts\)|`test\/[^`]*\.test\.ts`/.test(row.split(/(?<!\\)\|/).at(-2) ?? ''))).toEqual([]);
});
