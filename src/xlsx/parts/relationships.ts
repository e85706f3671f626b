import { PackageFault } from '../package/fault';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributesOf } from '../xml/attributes';
import { elements } from '../xml/scanner';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `table`. */
  readonly type: string;
  /** Path of the part in the package. */
  readonly target: string;
}

/** The part that lists a part's relationships; for the package itself the part is ''. */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The relationships of a part that lead to other parts; links to other files are none. @throws PackageFault */
export function relationshipsOf(file: WorkbookPackage, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  const text = file.textIfAny(path);
  if (text === null) return [];
  const found: Relationship[] = [];
  for (const tag of elements(text, path, 'Relationship')) {
    const attributes = attributesOf(text, tag);
    if (attributes.get('TargetMode') === 'External') continue;
    found.push({ id: attributes.get('Id') ?? '', type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '', target: resolve(part, attributes.get('Target') ?? '') });
  }
  return found;
}

/** @throws PackageFault where the path climbs out of the package */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..' && steps.pop() === undefined) throw new PackageFault('path-outside', target);
    else if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
