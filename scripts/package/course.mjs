/** The course as a package carries it, by its path there: workbooks, slides and hand-out, as they stand in the repository. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = [join('assets', 'course'), join('docs', 'course')];

/** Beside the site and not in it: the policy of its pages would take the slides' style and script away. */
export const courseFiles = (root) =>
  new Map(FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).sort().map((name) => [`course/${name}`, readFileSync(join(root, folder, name))])));
