import { reading } from './run';

/** Several changes at once are read once. */
const SETTLE_MILLISECONDS = 150;

/**
 * Calls back after anything has happened that may change what stands on a sheet of this name: an edit or a calculation
 * of it, sheets added or deleted, a return to a sheet (a rename has no event before ExcelApi 1.17).
 * @returns a function that stops watching
 */
export async function watchSheetNamed(name: string, onChange: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MILLISECONDS);
  };
  const handlers = await reading(async (context) => {
    const { worksheets } = context.workbook;
    const ofSheet = async ({ worksheetId }: { readonly worksheetId: string }) => {
      if (await isSheetNamed(name, worksheetId)) changed();
    };
    const always = async () => changed();
    const added = [worksheets.onChanged.add(ofSheet), worksheets.onCalculated.add(ofSheet), worksheets.onAdded.add(always), worksheets.onDeleted.add(always), worksheets.onActivated.add(always)];
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    // A handler is removed in the context that added it; if that fails the pane is closing anyway.
    for (const handler of handlers) void Excel.run(handler.context, async (context) => (handler.remove(), context.sync())).catch(() => undefined);
  };
}

function isSheetNamed(name: string, id: string): Promise<boolean> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    return !sheet.isNullObject && sheet.id === id;
  });
}
