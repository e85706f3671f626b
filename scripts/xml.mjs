/**
 * A strict reader for the small XML files the project writes itself: well-formed or an error with the
 * place. No DTDs, no entities but the five predefined ones and character references.
 */
const ENTITIES = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);
const NAME = /[A-Za-z_:][\w:.-]*/y;
const ATTRIBUTE = /\s+([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** `{ name, attributes: Map, children: elements only, text }` */
export function parseXml(source) {
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const fail = (what) => {
    throw new SyntaxError(`${what} at line ${source.slice(0, at).split('\n').length}`);
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skipTo = (end, what) => {
    const next = source.indexOf(end, at);
    if (next < 0) fail(`${what} is not closed`);
    at = next + end.length;
  };
  const decode = (text) =>
    text.replace(/&([^;&]{0,10});?/g, (whole, entity) => {
      if (!whole.endsWith(';')) fail('& is not escaped');
      if (entity.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
      if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
      return ENTITIES.get(entity) ?? fail(`&${entity}; is unknown`);
    });

  const open = [];
  let root = null;
  while (at < source.length) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const text = decode(source.slice(at, next < 0 ? source.length : next));
      const parent = open.at(-1);
      if (parent) parent.text += text;
      else if (text.trim() !== '') fail('Text outside the root element');
      at = next < 0 ? source.length : next;
    } else if (source.startsWith('<!--', at)) skipTo('-->', 'A comment');
    else if (source.startsWith('<?', at)) skipTo('?>', 'A processing instruction');
    else if (source.startsWith('</', at)) {
      at += 2;
      const [name] = match(NAME) ?? fail('A closing tag without a name');
      if (open.pop()?.name !== name) fail(`</${name}> closes nothing`);
      skipTo('>', 'A closing tag');
    } else {
      at += 1;
      const [name] = match(NAME) ?? fail('< is not escaped');
      const element = { name, attributes: new Map(), children: [], text: '' };
      for (let found = match(ATTRIBUTE); found; found = match(ATTRIBUTE)) {
        if (element.attributes.has(found[1])) fail(`${found[1]} stands twice`);
        element.attributes.set(found[1], decode(found[2] ?? found[3]));
      }
      const end = match(/\s*(\/?)>/y) ?? fail(`<${name}> is malformed`);
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) fail('A second root element');
      else root = element;
      if (end[1] === '') open.push(element);
    }
  }
  if (!root || open.length > 0) fail(root ? `<${open.at(-1).name}> is not closed` : 'No element');
  return root;
}

/** The element itself and everything below it. */
export function* descendants(element) {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

export const childOf = (element, name) => element?.children.find((child) => child.name === name);
