/** The page with all functions and their examples, beside the pane's own. */
const HELP = 'help.html';

/** Opens the help in the browser; where Office cannot, in a window of its own. */
export function openHelp(): void {
  const url = new URL(HELP, window.location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(url);
  else window.open(url, '_blank', 'noopener');
}
