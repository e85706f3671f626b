import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string>; scripts: Record<string, string> };
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }> };
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

describe('the lock file', () => {
  test('records no download addresses, so that any registry serves it', () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(addressed).toEqual([]);
  });

  test('lists the native binaries of every platform, so that npm ci works on Windows and macOS too', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => /win32|darwin/.test(name) && !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('holds every Univer package at exactly 0.25.1', () => {
    const others = Object.entries(lock.packages).filter(([path, entry]) => path.startsWith('node_modules/@univerjs/') && entry.version !== '0.25.1' && !/\/(icons|protocol)$/.test(path));
    expect(others).toEqual([]);
  });

  test('brings in none of Univer’s proprietary packages', () => {
    expect(Object.keys(lock.packages).filter((path) => path.includes('@univerjs-pro'))).toEqual([]);
  });
});

describe('package.json', () => {
  test('gives every dependency a reason in docs/dependencies.md', () => {
    const reasons = read('docs/dependencies.md');
    const firstColumn = Array.from(reasons.matchAll(/^\| ([^|]+) \|/gm), (match) => (match[1] ?? '').split(', ')).flat();
    const named = new Set(firstColumn.filter((name) => name !== 'package' && name !== '---'));
    expect(Object.keys(direct).filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !(name in direct))).toEqual([]);
  });

  test('lets every command install what is missing first', () => {
    const unready = Object.entries(manifest.scripts).filter(([, command]) => !command.startsWith('node scripts/ready.mjs && '));
    expect(unready).toEqual([]);
  });
});
