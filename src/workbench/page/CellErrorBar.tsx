import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { formatArea } from '../../host/address';
import type { WorkbookModel } from '../../host/model';
import type { PageTexts } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '6px 12px', flexShrink: 0,
    color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1, borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
  text: { color: tokens.colorNeutralForeground1 },
  cell: { fontWeight: tokens.fontWeightSemibold },
});

interface CellError {
  readonly cell: string;
  readonly code: string;
  readonly message: string;
}

function errorAtSelection(model: WorkbookModel): CellError | null {
  const { sheet, area } = model.selection();
  const message = model.errorMessage(sheet, area.row, area.column);
  const cell = { ...area, rows: 1, columns: 1 };
  return message === null ? null : { cell: formatArea(cell), code: String(model.values(sheet, cell)[0]?.[0] ?? ''), message };
}

/** What Excel tells at an error's smart tag: the message of the function in the selected cell. */
export function CellErrorBar({ model, words }: { readonly model: WorkbookModel; readonly words: PageTexts }) {
  const styles = useStyles();
  const [error, setError] = useState<CellError | null>(() => errorAtSelection(model));
  useEffect(() => model.subscribe(({ kind }) => {
    if (kind === 'selected' || kind === 'calculated' || kind === 'changed') setError(errorAtSelection(model));
  }), [model]);
  if (!error) return null;
  return (
    <div className={styles.bar} role="status">
      <WarningRegular className={styles.icon} />
      <span className={styles.text}>
        <span className={styles.cell}>
          {words.errorIn(error.cell)} {error.code}
        </span>{' '}
        {error.message}
      </span>
    </div>
  );
}
