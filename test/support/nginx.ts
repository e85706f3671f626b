/** Reads the nginx example of a package and answers as nginx would by it: so much of nginx as the example uses, and an error for anything else. */

export interface Answered {
  /** Below the folder that is served; null where the address is outside its location. */
  readonly path: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const KNOWN = /^(?:listen|server_name|ssl_certificate|ssl_certificate_key|alias|index|charset|charset_types|gzip|gzip_types|add_header)$/;

/** The words of a directive; quotes are taken away, as nginx does. */
const words = (line: string): string[] => Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');

/** `answer` gives path and headers for the path of an address. */
export function readNginx(text: string): { readonly answer: (pathname: string) => Answered; readonly serverName: string } {
  const body = text.replace(/^\s*#.*$/gm, '');
  const maps = new Map(Array.from(body.matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g), ([, name = '', rows = '']) => [name, rows.split('\n').map((row) => words(row.trim().replace(/;$/, ''))).filter((row) => row.length === 2)]));
  const location = /location (\S+) \{([\s\S]*)\n {4}\}/.exec(body);
  if (!location) throw new Error('The example has no location.');
  const [, prefix = '', inside = ''] = location;
  const types = new Map(Array.from(/types \{([^}]*)\}/.exec(inside)?.[1]?.matchAll(/(\S+) (\S+);/g) ?? [], ([, type = '', extension = '']) => [extension, type]));
  const directives = inside.replace(/types \{[^}]*\}/, '').split(/;\s*$/m).map((line) => words(line.trim())).filter((line) => line.length > 0);
  const unknown = directives.find(([name = '']) => !KNOWN.test(name));
  if (unknown) throw new Error(`The tests do not know nginx's ${unknown.join(' ')}.`);
  const withCharset = ['text/html', ...(directives.find(([name]) => name === 'charset_types') ?? []).slice(1)];
  const charset = directives.find(([name]) => name === 'charset')?.[1] ?? '';

  const valueOf = (value: string, uri: string): string => {
    if (!value.startsWith('$')) return value;
    const rows = maps.get(value);
    if (!rows) throw new Error(`The example has no map for ${value}.`);
    return (rows.find(([key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri)) ?? rows.find(([key]) => key === 'default'))?.[1] ?? '';
  };

  const answer = (pathname: string): Answered => {
    if (!pathname.startsWith(prefix)) return { path: null, headers: {} };
    const path = pathname.slice(prefix.length) || 'index.html';
    const type = types.get(path.split('.').pop() ?? '') ?? 'application/octet-stream';
    const headers = Object.fromEntries(directives.filter(([name]) => name === 'add_header').map(([, name = '', value = '']) => [name, valueOf(value, pathname)]).filter(([, value]) => value !== ''));
    return { path, headers: { ...headers, 'Content-Type': withCharset.includes(type) ? `${type}; charset=${charset}` : type } };
  };
  return { answer, serverName: /server_name (\S+);/.exec(body)?.[1] ?? '' };
}
