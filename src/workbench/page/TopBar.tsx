import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { languageOf } from '../../i18n/locale';
import { sampleWorkbooks } from '../../samples';
import { Mark } from './Mark';
import { APPEARANCES, PANE_WIDTHS, type PageOptions } from './options';
import { chosenSample } from './session';
import type { PageTexts } from './texts';
import { BAR } from './theme';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '8px', height: '44px', padding: '0 12px', color: BAR.ink, backgroundColor: BAR.background, flexShrink: 0 },
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
}

export function TopBar({ options, words, ready, onChange, onReset }: TopBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>
        <Mark />
        {words.product}
      </h1>
      <span className={styles.divider} />
      <Select className={styles.sample} size="small" aria-label={words.sample} value={chosenSample(options.sample).id} onChange={(_, { value }) => onChange({ sample: value })}>
        {sampleWorkbooks.map((sample) => (
          <option key={sample.id} value={sample.id}>
            {sample.title[languageOf(options.locale)]}
          </option>
        ))}
      </Select>
      <Button className={styles.button} appearance="transparent" size="small" icon={<ArrowResetRegular />} title={words.resetHint} onClick={onReset}>
        {words.reset}
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
