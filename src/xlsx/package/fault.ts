/** Why a file cannot be recalculated. Prose stands in i18n, under the code. */
export type PackageFaultCode =
  | 'not-a-package'
  | 'old-workbook'
  | 'encrypted'
  | 'binary-workbook'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'path-outside'
  | 'part-twice'
  | 'part-missing'
  | 'sheet-missing'
  | 'doctype'
  | 'not-utf8'
  | 'not-well-formed'
  | 'unsupported-compression';

/** A file that is no whole, harmless .xlsx. */
export class PackageFault extends Error {
  constructor(
    readonly code: PackageFaultCode,
    /** The part of the package, the sheet's name, or the limit in MB that the fault is about. */
    readonly subject: string = '',
  ) {
    super(subject === '' ? code : `${code}: ${subject}`);
    this.name = 'PackageFault';
  }
}
