/** The mark at its beginning lets Windows programs read a text as UTF-8. */
export const saveTextFile = (name: string, text: string): void => save(name, new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));

export const saveFile = (name: string, workbook: Uint8Array): void => save(name, new Blob([workbook as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));

/** Hands a file to the person, as a browser saves one. */
function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
