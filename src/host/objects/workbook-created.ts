import { HostError, invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';

function bytesOf(base64: unknown): Uint8Array | null {
  if (base64 === undefined || base64 === null || base64 === '') return null;
  if (typeof base64 !== 'string') throw invalidArgument();
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}

/** Excel.WorkbookCreated: a workbook that is made and not opened yet. */
export class WorkbookCreated extends WireObject {
  readonly kind = 'WorkbookCreated';
  private readonly content: Uint8Array | null;

  constructor(
    private readonly context: HostContext,
    base64: unknown,
  ) {
    super();
    this.content = bytesOf(base64);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: 'created' };
  }

  Open(): void {
    const { files } = this.context;
    if (!files) throw new HostError('UnsupportedOperation', 'This host opens no further workbooks.');
    files.open(this.content);
  }
}
