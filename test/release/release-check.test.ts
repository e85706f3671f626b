import { spawnSync } from 'node:child_process';
import type { ReleaseFacts } from '../../scripts/release/release-check.mjs';
import { releaseProblems } from '../../scripts/release/release-check.mjs';

const READY: ReleaseFacts = {
  version: '0.2.0',
  locks: ['0.2.0', '0.2.0'],
  manifest: '<Version>0.2.0.0</Version> "https://localhost:3000/taskpane.html?v=0.2.0.0"',
  changelog: '# Changelog\n\n## 0.2.0\n\n- Something new.\n\n## 0.1.0\n\n- The first.\n',
  status: '',
  tags: ['v0.1.0'],
  kept: ['0.1.0', '0.2.0'],
  keptIsCurrent: true,
};

test('a version that is ready has no problem', () => expect(releaseProblems(READY)).toEqual([]));

test.each<[string, Partial<ReleaseFacts>, RegExp]>([
  ['a version that is not three numbers', { version: '0.2' }, /0\.2 is not three numbers/],
  ['another version in the lock', { locks: ['0.2.0', '0.1.0'] }, /package-lock\.json says 0\.1\.0/],
  ['another version in the manifest', { manifest: READY.manifest.replace('0.2.0.0<', '0.1.0.0<') }, /manifest\.xml says 0\.1\.0\.0/],
  ['pages asked for with another version', { manifest: READY.manifest.replace('v=0.2.0.0', 'v=0.1.0.0') }, /v=0\.1\.0\.0/],
  ['a changelog that begins with something else', { changelog: READY.changelog.replace('## 0.2.0', '## Unreleased') }, /begins with Unreleased/],
  ['a changelog that says nothing', { changelog: READY.changelog.replace('- Something new.\n', '') }, /says nothing of 0\.2\.0/],
  ['changes that are not committed', { status: ' M package.json\n?? x\n' }, /not committed: 2 files/],
  ['a version that is released', { tags: ['v0.2.0'] }, /has been released already/],
  ['no workbook kept of it', { kept: ['0.1.0'] }, /test\/releases\/0\.2\.0 is missing/],
  ['no workbook kept of an earlier one', { kept: ['0.2.0'] }, /test\/releases\/0\.1\.0 is missing/],
  ['a kept workbook that is not its own', { keptIsCurrent: false }, /is not what 0\.2\.0 makes/],
])('%s is found', (_, change, problem) => expect(releaseProblems({ ...READY, ...change }).join('\n')).toMatch(problem));

test('an unknown word is refused in one line, and nothing is written', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', '--publish'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '--publish is unknown. There is --keep.\n' });
});
