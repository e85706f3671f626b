import { Button, makeStyles, mergeClasses, Select, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowResetRegular, DismissRegular, DocumentMultipleRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { languageOf } from '../../i18n/locale';
import { sampleWorkbooks } from '../../samples';
import { Mark } from './Mark';
import { APPEARANCES, PANE_WIDTHS, type PageOptions } from './options';
import { chosenSample } from './session';
import type { PageTexts } from './texts';
import type { Files } from './useFiles';
import { BAR } from './theme';
import { FilePicker } from './FilePicker';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px', minHeight: '44px', padding: '4px 12px', boxSizing: 'border-box', color: BAR.ink, backgroundColor: BAR.background, flexShrink: 0 },
  product: { display: 'flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, whiteSpace: 'nowrap', margin: 0 },
  divider: { width: '1px', height: '20px', backgroundColor: BAR.line, margin: '0 4px' },
  sample: { minWidth: 0, maxWidth: '340px', flexShrink: 1 },
  theme: { flexShrink: 0 },
  spacer: { flexGrow: 1 },
  button: {
    color: BAR.ink,
    minWidth: 'auto',
    ':hover': { color: BAR.ink, backgroundColor: BAR.hover },
    ':hover:active': { color: BAR.ink, backgroundColor: BAR.pressed },
    ':focus-visible': { outline: `2px solid ${BAR.ink}`, outlineOffset: '-2px' },
    ':disabled': { color: BAR.ink, opacity: 0.5 },
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  widths: { display: 'flex', border: `1px solid ${BAR.line}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden', flexShrink: 0 },
  width: {
    border: 'none', padding: '3px 8px', font: 'inherit', fontSize: tokens.fontSizeBase200, color: BAR.ink, backgroundColor: 'transparent', cursor: 'pointer', fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: BAR.hover },
    ':focus-visible': { outline: `2px solid ${BAR.ink}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: BAR.ink, color: BAR.background, ':hover': { backgroundColor: BAR.ink } },
});

interface TopBarProps {
  readonly options: PageOptions;
  readonly words: PageTexts;
  readonly ready: boolean;
  readonly onChange: (options: Partial<PageOptions>) => void;
  readonly onReset: () => void;
  readonly files: Files;
  readonly onReconcile: () => void;
}

export function TopBar({ options, words, ready, onChange, onReset, files, onReconcile }: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  /** What opens a dialog has the focus again when that is closed. */
  const opener = useRestoreFocusTarget();
  const busy = !ready || files.busy !== null;
  const chosen = options.file ?? chosenSample(options.sample).id;
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>
        <Mark />
        {words.product}
      </h1>
      <span className={styles.divider} />
      <Select {...opener} className={styles.sample} size="small" aria-label={words.sample} value={chosen} onChange={(_, { value }) => files.choose(files.kept.some(({ id }) => id === value) ? { file: value, sample: null } : { file: null, sample: value })}>
        {files.kept.length > 0 && (
          <optgroup label={words.files}>
            {files.kept.map(({ id, name, changed }) => (
              <option key={id} value={id}>
                {(id === options.file ? files.changed : changed) ? `${name} *` : name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.samples}>
          {sampleWorkbooks.map((sample) => (
            <option key={sample.id} value={sample.id}>
              {sample.title[languageOf(options.locale)]}
            </option>
          ))}
        </optgroup>
      </Select>
      <FilePicker ref={picker} purpose="open" onChoose={files.open} />
      <Button className={styles.button} appearance="transparent" size="small" icon={<FolderOpenRegular />} disabled={busy} title={words.openHint} data-open-files onClick={() => picker.current?.click()}>
        {words.open}
      </Button>
      <Button className={styles.button} appearance="transparent" size="small" icon={<ArrowDownloadRegular />} disabled={busy} title={words.saveHint} onClick={files.save}>
        {words.save}
      </Button>
      {options.file === null ? (
        <Button className={styles.button} appearance="transparent" size="small" icon={<ArrowResetRegular />} title={words.resetHint} onClick={onReset}>
          {words.reset}
        </Button>
      ) : (
        <Button {...opener} className={styles.button} appearance="transparent" size="small" icon={<DismissRegular />} disabled={busy} title={words.closeHint} onClick={files.close}>
          {words.close}
        </Button>
      )}
      <Button {...opener} className={styles.button} appearance="transparent" size="small" icon={<DocumentMultipleRegular />} title={words.reconcileHint} onClick={onReconcile}>
        {words.reconcileFiles}
      </Button>
      <span className={styles.spacer} />
      <div className={styles.widths} role="group" aria-label={words.paneWidth} title={words.paneWidth}>
        {PANE_WIDTHS.map((width) => (
          <button key={width} type="button" className={mergeClasses(styles.width, width === options.paneWidth && styles.chosen)} aria-pressed={width === options.paneWidth} onClick={() => onChange({ paneWidth: width })}>
            {width}
          </button>
        ))}
      </div>
      <Select className={styles.theme} size="small" aria-label={words.theme} title={words.theme} value={options.appearance} onChange={(_, { value }) => onChange({ appearance: APPEARANCES.find((appearance) => appearance === value) ?? 'light' })}>
        {APPEARANCES.map((appearance) => (
          <option key={appearance} value={appearance}>
            {words[appearance]}
          </option>
        ))}
      </Select>
      <Button className={styles.button} appearance="transparent" size="small" disabled={!ready} title={words.languageHint} onClick={() => onChange({ locale: options.locale === 'zh-CN' ? 'en-US' : 'zh-CN' })}>
        {words.language}
      </Button>
    </header>
  );
}
