/** Whether a version is ready: what is wrong, empty where nothing is. Nothing is read or published here. */

const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/**
 * `facts`: package.json's `version`; the two versions of package-lock.json (`locks`); the texts of manifest.xml and
 * CHANGELOG.md; `git status --porcelain` (`status`) and the names of the tags; the versions with a kept workbook
 * (`kept`), and whether that of this version is what would be made now (`keptIsCurrent`).
 */
export function releaseProblems({ version, locks, manifest, changelog, status, tags, kept, keptIsCurrent }) {
  const headings = Array.from(changelog.matchAll(/^## (\S+)/gm), ([, heading]) => heading);
  const entry = changelog.split(/^## /m).find((section) => section.startsWith(`${version}\n`));
  const stated = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1];
  const asked = Array.from(manifest.matchAll(/\?v=([\d.]+)/g), ([, each]) => each);
  return [
    ...(SEMVER.test(version) ? [] : [`package.json's version ${version} is not three numbers`]),
    ...locks.filter((lock) => lock !== version).map((lock) => `package-lock.json says ${lock}, package.json ${version}`),
    ...(stated === `${version}.0` ? [] : [`manifest.xml says ${stated}, not ${version}.0`]),
    ...[...new Set(asked)].filter((each) => each !== `${version}.0`).map((each) => `manifest.xml asks for pages with v=${each}, not ${version}.0`),
    ...(headings[0] === version ? [] : [`CHANGELOG.md begins with ${headings[0] ?? 'no version'}, not ${version}`]),
    ...(entry !== undefined && /^- /m.test(entry) ? [] : [`CHANGELOG.md says nothing of ${version}`]),
    ...(status.trim() === '' ? [] : [`There are changes that are not committed: ${status.trim().split('\n').length} files`]),
    ...(tags.includes(`v${version}`) ? [`${version} has been released already (tag v${version}); raise the version`] : []),
    ...headings.filter((heading) => SEMVER.test(heading) && !kept.includes(heading)).map((heading) => `test/releases/${heading} is missing: the workbook kept of ${heading}`),
    ...(kept.includes(version) && !keptIsCurrent ? [`test/releases/${version} is not what ${version} makes; npm run release -- --keep makes it anew`] : []),
  ];
}
