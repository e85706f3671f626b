import { join } from 'node:path';
import { courseFiles } from '../../scripts/package/course.mjs';

test('a package carries the course whole, in both languages, beside what is served', () => {
  const files = courseFiles(join(__dirname, '../..'));
  const names = (...kinds: string[]) => kinds.flatMap((kind) => ['zh', 'en'].map((language) => kind.replace('*', language)));
  expect([...files.keys()].sort()).toEqual(names('course/course-class-*.xlsx', 'course/course-trainer-*.xlsx', 'course/handout-*.html', 'course/slides-*.html').sort());
  for (const [path, bytes] of files) expect({ path, begins: bytes.subarray(0, 2).toString() }).toEqual({ path, begins: path.endsWith('.xlsx') ? 'PK' : '<!' });
});
