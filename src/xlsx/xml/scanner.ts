import { PackageFault } from '../package/fault';

/** A start or end tag, with its place in the text so that a part can be changed in place. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  /** With the colon: `x:`, or nothing. */
  readonly prefix: string;
  readonly kind: 'start' | 'end' | 'empty';
  /** Of the `<`. */
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
}

const NAME = /([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/y;

/** Reads the tags of an XML text one after another. Comments, instructions and CDATA are passed over. */
export class Scanner {
  private at: number;

  constructor(
    readonly text: string,
    /** For the fault of a text that is not well formed. */
    private readonly path: string,
    from = 0,
  ) {
    this.at = from;
  }

  /** The next tag, null at the end. @throws PackageFault */
  next(): Tag | null {
    const { text } = this;
    for (;;) {
      const start = text.indexOf('<', this.at);
      if (start < 0) return null;
      const second = text.charCodeAt(start + 1);
      if (second === 0x21) this.at = this.behind(text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : '>', start);
      else if (second === 0x3f) this.at = this.behind('?>', start);
      else return this.tagAt(start, second === 0x2f);
    }
  }

  /** The end tag that closes a start tag just read; the tag itself where it is empty. */
  closing(open: Tag): Tag {
    if (open.kind === 'empty') return open;
    for (let depth = 1; ; ) {
      const tag = this.next();
      if (!tag) throw this.malformed();
      if (tag.kind === 'start') depth += 1;
      else if (tag.kind === 'end' && (depth -= 1) === 0) {
        if (tag.name !== open.name) throw this.malformed();
        return tag;
      }
    }
  }

  malformed(): PackageFault {
    return new PackageFault('not-well-formed', this.path);
  }

  private behind(mark: string, start: number): number {
    const found = this.text.indexOf(mark, start);
    if (found < 0) throw this.malformed();
    return found + mark.length;
  }

  private tagAt(start: number, closes: boolean): Tag {
    const { text } = this;
    NAME.lastIndex = start + (closes ? 2 : 1);
    const match = NAME.exec(text);
    if (!match) throw this.malformed();
    const end = this.endOf(NAME.lastIndex);
    this.at = end;
    return { name: match[2] ?? '', prefix: match[1] ?? '', kind: closes ? 'end' : text.charCodeAt(end - 2) === 0x2f ? 'empty' : 'start', start, end };
  }

  /** Behind the `>` of a tag; one between quotes does not end it. */
  private endOf(from: number): number {
    const { text } = this;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x3e) return at + 1;
      if (code === 0x3c) break;
      if (code === 0x22 || code === 0x27) {
        at = text.indexOf(text.charAt(at), at + 1);
        if (at < 0) break;
      }
    }
    throw this.malformed();
  }
}

/** Every start tag of this name, prefixes apart. */
export function* elements(text: string, path: string, name: string): Generator<Tag> {
  const scanner = new Scanner(text, path);
  for (let tag = scanner.next(); tag; tag = scanner.next()) if (tag.kind !== 'end' && tag.name === name) yield tag;
}
