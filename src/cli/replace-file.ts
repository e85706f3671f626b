import { open, realpath, rename, rm, stat } from 'node:fs/promises';

/**
 * Writes a file beside its place and moves it there, so that at any moment the old one or the new one is whole.
 * A link keeps pointing where it points.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  const part = `${target}.${String(process.pid)}.part`;
  try {
    const file = await open(part, 'wx', before?.mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
