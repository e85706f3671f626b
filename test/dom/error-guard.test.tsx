import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { SpeechProvider } from '../../src/taskpane/language';
import { ErrorGuard } from '../../src/taskpane/shell/ErrorGuard';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

test.each(LOCALES)('a pane that fails while it is drawn says so in %s, and can be drawn again', async (locale) => {
  const { shell } = messages(locale).pane;
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Task = () => {
    if (broken) throw new Error('no such figure');
    return <p>drawn</p>;
  };
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(async () => root.render(<FluentProvider theme={webLightTheme}><SpeechProvider locale={locale}><ErrorGuard><Task /></ErrorGuard></SpeechProvider></FluentProvider>));
  expect(container.textContent).toContain(shell.broken);
  expect(container.textContent).toContain(shell.brokenHint('no such figure'));
  broken = false;
  await act(async () => [...container.querySelectorAll('button')].find(({ textContent }) => textContent === shell.openAgain)?.click());
  expect(container.textContent).toBe('drawn');
  await act(async () => root.unmount());
  reported.mockRestore();
});
