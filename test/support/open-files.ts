/** Files from disk into the workbench, and out of it again. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { OfficeHost } from '../../src/host/host';
import type { Workbench } from './workbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A page of the workbench is loaded within this, in milliseconds. */
export const LOADED_WITHIN = 60_000;

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const payload = ({ name, bytes }: Upload) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

export const chooseFiles = ({ page }: Workbench, ...files: readonly Upload[]): Promise<void> => page.locator('input[type=file]').first().setInputFiles(files.map(payload));

/** The pane has started beside the workbook, and all is calculated. */
export async function paneReady(workbench: Workbench): Promise<void> {
  await workbench.pane.getByRole('tab').first().waitFor({ timeout: LOADED_WITHIN });
  await workbench.settled();
}

/** Opens files and waits until the first stands in the grid, calculated. */
export async function openFiles(workbench: Workbench, ...files: readonly Upload[]): Promise<void> {
  await chooseFiles(workbench, ...files);
  await workbench.page.waitForURL(/file=/, { timeout: LOADED_WITHIN });
  await paneReady(workbench);
}

/** The page of this workbook has taken the place of the one before. */
export async function showsWorkbook(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.waitForFunction((wanted) => (window as unknown as { workbenchHost?: OfficeHost }).workbenchHost?.model.name === wanted, name, { timeout: LOADED_WITHIN });
  await paneReady(workbench);
}

/** Presses the button and reads what the browser was given to keep. */
export async function savedBy({ page }: Workbench, button: Locator): Promise<Upload> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: LOADED_WITHIN }), button.click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
