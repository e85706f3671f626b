import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CellErrorBar } from './CellErrorBar';
import { FailureNotice } from './FailureNotice';
import { officeTheme, type OfficeTheme } from './office-theme';
import { writeOptions, type PageOptions } from './options';
import { PaneFrame } from './PaneFrame';
import { openSession, switchLanguage, type Session } from './session';
import { texts } from './texts';
import { pageTheme } from './theme';
import { TopBar } from './TopBar';
import { TracePanel } from './TracePanel';
import { useShortcuts } from './useShortcuts';

declare global {
  interface Window {
    /** The host the pane's frame connects to (host-bridge.js). */
    workbenchHost?: Session['host'];
    workbenchTheme?: OfficeTheme;
  }
}

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  work: { flexGrow: 1, display: 'flex', minHeight: 0 },
  left: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', position: 'relative', backgroundColor: tokens.colorNeutralBackground1 },
  grid: { flexGrow: 1, minHeight: 0, position: 'relative' },
  loading: { position: 'absolute', inset: '0', display: 'grid', placeItems: 'center', color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground1 },
});

export function Workbench({ initial }: { readonly initial: PageOptions }) {
  const styles = useStyles();
  const [options, setOptions] = useState(initial);
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const words = texts(options.locale);
  const theme = useMemo(() => pageTheme(options.appearance), [options.appearance]);

  useEffect(() => {
    // Univer cannot be taken down and put up again in one page, so opening happens once.
    if (opened.current || !container.current) return;
    opened.current = true;
    openSession(container.current, initial.sample, initial.locale).then(setSession, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  }, [initial]);

  useEffect(() => {
    document.documentElement.lang = options.locale;
    document.title = texts(options.locale).documentTitle;
    window.history.replaceState(null, '', writeOptions(options));
  }, [options]);

  useEffect(() => {
    // The grid has no high contrast of its own.
    session?.model.setAppearance(options.appearance === 'light' ? 'light' : 'dark');
  }, [session, options.appearance]);

  // Before the frame loads, which is after the layout: its first script asks for both.
  useLayoutEffect(() => {
    window.workbenchTheme = officeTheme(options.appearance);
    window.workbenchHost = session?.host;
  }, [session, options.appearance]);

  useShortcuts(session?.host ?? null);

  const change = (next: Partial<PageOptions>): void => {
    const changed = { ...options, ...next };
    setOptions(changed);
    // Another workbook is another page: nothing of the old one lives on.
    if (next.sample !== undefined) window.location.assign(writeOptions(changed));
    if (next.locale !== undefined && session) switchLanguage(session, next.locale).then(setSession, (error: unknown) => setFailure(String(error)));
  };

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <TopBar options={options} words={words} ready={session !== null} onChange={change} onReset={() => window.location.reload()} />
      {failure === null ? (
        <div className={styles.work}>
          <main className={styles.left} aria-label={words.grid}>
            <div ref={container} className={styles.grid} />
            {/* Below the grid: the cells must not move under the pointer that selects one. */}
            {session && <CellErrorBar model={session.model} words={words} />}
            {!session && (
              <div className={styles.loading} role="status">
                {words.loading}
              </div>
            )}
            {options.trace && session && <TracePanel trace={session.host.trace} words={words} />}
          </main>
          <PaneFrame serial={session?.serial ?? null} width={options.paneWidth} appearance={options.appearance} words={words} />
        </div>
      ) : (
        <FailureNotice words={words} failure={failure} />
      )}
    </FluentProvider>
  );
}
