import { WorkbookFailure } from './failure';

/**
 * Asks within a batch whether sheets may come and go. After the next sync the result refuses where they may not.
 * @throws WorkbookFailure structure-protected, from the result
 */
export function askStructure({ workbook }: Excel.RequestContext): () => void {
  const { protection } = workbook;
  protection.load('protected');
  return () => {
    if (protection.protected) throw new WorkbookFailure('structure-protected', {});
  };
}
