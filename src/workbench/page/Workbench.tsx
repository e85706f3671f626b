import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CellErrorBar } from './CellErrorBar';
import { FailureNotice } from './FailureNotice';
import { officeTheme, type OfficeTheme } from './office-theme';
import { writeOptions, type PageOptions } from './options';
import { PaneFrame } from './PaneFrame';
import { openFileSession, openSampleSession, switchLanguage, type Session } from './session';
import { keptFile } from '../files/file-store';
import { fillingLine, openedLines } from './file-lines';
import { ReconcileDialog } from '../reconcile/ReconcileDialog';
import { FileNotices } from './FileNotices';
import { handedOn, isLeaving } from './leave';
import { texts } from './texts';
import { useDrop } from './useDrop';
import { faultLine, thread, useFiles } from './useFiles';
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
  drop: { position: 'fixed', inset: '0', zIndex: 1000, display: 'grid', placeItems: 'center', fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForegroundInverted, backgroundColor: tokens.colorBackgroundOverlay },
  loading: { position: 'absolute', inset: '0', display: 'grid', placeItems: 'center', color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground1 },
});

const WHOLE = { height: '100%' };

export function Workbench({ initial }: { readonly initial: PageOptions }) {
  const styles = useStyles();
  const [options, setOptions] = useState(initial);
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const words = texts(options.locale);
  const theme = useMemo(() => pageTheme(options.appearance), [options.appearance]);

  const [reconciling, setReconciling] = useState(false);
  const [opening, setOpening] = useState<string | null>(null);
  const files = useFiles(session, options, words);
  const { forHost, say } = files;
  const isOver = useDrop(session?.host ?? null, files.open);

  useEffect(() => {
    // Univer cannot be taken down and put up again in one page, so opening happens once.
    const place = container.current;
    if (opened.current || !place) return;
    opened.current = true;
    const open = async (): Promise<void> => {
      const said = texts(initial.locale);
      const lines = [...handedOn()];
      const kept = initial.file === null ? null : await keptFile(initial.file).catch(() => null);
      try {
        if (kept) {
          setOpening(said.reading(kept.file.name));
          const workbook = await thread.read(kept.bytes);
          const next = await openFileSession(place, kept, workbook, initial.locale, forHost, (formulas) => setOpening(fillingLine(said, formulas)));
          if (next.source) lines.push(...openedLines(said, next.source));
          setSession(next);
        } else {
          if (initial.file !== null) lines.push(said.gone);
          setOptions((now) => ({ ...now, file: null }));
          setSession(await openSampleSession(place, initial.sample, initial.locale, forHost));
        }
      } catch (error) {
        setFailure(kept ? faultLine(said, kept.file.name, error) : error instanceof Error ? error.message : String(error));
      }
      if (lines.length > 0) say({ kind: 'info', lines });
    };
    void open();
  }, [initial, forHost, say]);

  useEffect(() => {
    // A sample is there again at any time; what was changed in a file is not.
    const warn = (event: BeforeUnloadEvent): void => {
      if (session?.source && files.changed && !isLeaving()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session, files.changed]);

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

  useShortcuts(session?.host ?? null, { 'Ctrl+O': () => document.querySelector<HTMLElement>('[data-open-files]')?.click(), 'Ctrl+S': files.save });

  const change = (next: Partial<PageOptions>): void => {
    const changed = { ...options, ...next };
    setOptions(changed);
    if (next.locale !== undefined && session) switchLanguage(session, next.locale, forHost).then(setSession, (error: unknown) => setFailure(String(error)));
  };

  return (
    // What opens over the page gets the classes of the provider: those of the page stand on an element of their own, or it would be covered.
    <FluentProvider theme={theme} style={WHOLE}>
      <div className={styles.page}>
        <TopBar options={options} words={words} ready={session !== null} onChange={change} onReset={() => window.location.reload()} files={files} onReconcile={() => setReconciling(true)} />
        <ReconcileDialog
          open={reconciling}
          locale={options.locale}
          words={words}
          onClose={() => setReconciling(false)}
          onOpen={(report) => {
            setReconciling(false);
            files.open([report]);
          }}
        />
        <FileNotices files={files} isSample={options.file === null} words={words} />
        {isOver && <div className={styles.drop}>{words.dropHere}</div>}
        {failure === null ? (
          <div className={styles.work}>
            <main className={styles.left} aria-label={words.grid}>
              <div ref={container} className={styles.grid} data-grid />
              {/* Below the grid: the cells must not move under the pointer that selects one. */}
              {session && <CellErrorBar model={session.model} words={words} />}
              {!session && (
                <div className={styles.loading} role="status">
                  {opening ?? words.loading}
                </div>
              )}
              {options.trace && session && <TracePanel trace={session.host.trace} words={words} />}
            </main>
            <PaneFrame serial={session?.serial ?? null} width={options.paneWidth} appearance={options.appearance} words={words} />
          </div>
        ) : (
          <FailureNotice words={words} failure={failure} />
        )}
      </div>
    </FluentProvider>
  );
}
