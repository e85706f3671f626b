import { reading } from './run';

/**
 * Calls back with a sheet whose cells were changed by someone else than this add-in, or which was deleted; with null
 * when a sheet was added.
 * @returns a function that stops watching
 */
export async function watchSheets(onChange: (sheetId: string | null) => void): Promise<() => void> {
  const handlers = await reading(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') onChange(worksheetId);
      }),
      worksheets.onAdded.add(async () => onChange(null)),
      worksheets.onDeleted.add(async ({ worksheetId }) => onChange(worksheetId)),
    ];
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) void Excel.run(handler.context, async (context) => (handler.remove(), context.sync())).catch(() => undefined);
  };
}
