import { buildMessages } from '../../src/i18n/build-messages';
import { learnMessages } from '../../src/i18n/learn-messages';
import { messages } from '../../src/i18n/messages';
import { whatifMessages } from '../../src/i18n/whatif-messages';

type Texts = { readonly [key: string]: string | ((...details: never[]) => string) | Texts };

/** Every text of the pane by its path; a function is asked with numbers and names in turn. */
function texts(node: Texts, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const place = [...path, key];
    if (typeof value === 'string') return [[place.join('.'), value]];
    if (typeof value === 'function') {
      const detail = new Proxy({}, { get: (_target, name) => (name === Symbol.toPrimitive ? () => 'M3' : 'M3') }) as never;
      return [[place.join('.'), value(detail, detail, detail)]];
    }
    return texts(value, place);
  });
}

/** What the pane says, and the tasks that bring their own. */
const chinese = texts({ ...messages('zh-CN').pane, build: buildMessages('zh-CN'), learn: learnMessages('zh-CN'), whatif: whatifMessages('zh-CN') } as unknown as Texts);
const english = texts({ ...messages('en-US').pane, build: buildMessages('en-US'), learn: learnMessages('en-US'), whatif: whatifMessages('en-US') } as unknown as Texts);

describe('the texts of the pane', () => {
  test('are the same in number in both languages, and none is empty', () => {
    expect(chinese.map(([place]) => place)).toEqual(english.map(([place]) => place));
    for (const [place, text] of [...chinese, ...english]) expect([place, text.trim()]).not.toEqual([place, '']);
  });

  test('speak Chinese as an officer writes: no 您, no 请稍候, no 成功, no exclamation mark', () => {
    for (const [place, text] of chinese) expect([place, text]).not.toEqual([place, expect.stringMatching(/您|请稍候|成功|[!！]/)]);
  });

  test('leave no Chinese sentence in English: only names of sheets, fields and functions stay', () => {
    const names = /结对协议|协议|飞出地|飞入地|方式|比例|单位名称|数值|本期数|累计数/g;
    for (const [place, text] of english) if (!place.startsWith('shell.units')) expect([place, text.replace(names, '')]).not.toEqual([place, expect.stringMatching(/[\u4e00-\u9fff]/)]);
  });
});
