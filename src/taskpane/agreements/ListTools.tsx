import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { printTextsFile, readTextsFile } from '../../accounting/agreement/texts-file';
import type { AgreementBook } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { saveTextFile } from '../save-file';
import type { AgreementTask } from './useAgreementTask';

/** Agreements are texts of some hundred characters; anything larger is another kind of file. */
const LARGEST_FILE = 2_000_000;

export interface ListToolsProps {
  readonly task: AgreementTask;
  readonly book: AgreementBook;
  /** Told to the person: what a file has come to. */
  readonly onTold: (text: string) => void;
}

/** New, and behind the dots: import and export. */
export function ListTools({ task, book, onTold }: ListToolsProps) {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [version, setVersion] = useState(0);
  const read = async (file: File | undefined) => {
    // The same file may be chosen again.
    setVersion((now) => now + 1);
    if (file === undefined) return;
    if (file.size > LARGEST_FILE) onTold(t.editor.import.tooLarge);
    else task.open({ kind: 'import', file: file.name, entries: readTextsFile(await file.text()) });
  };
  const exportAll = () => {
    const name = `${AGREEMENT_SHEET}.txt`;
    const agreements = book.agreements.map(({ agreement, key }) => ({ ...agreement, id: agreement.id ?? (key || null) }));
    saveTextFile(name, printTextsFile(agreements, [t.editor.exportRemarks.title(AGREEMENT_SHEET), t.editor.exportRemarks.how]));
    onTold(t.editor.exported(name));
  };
  return (
    <span style={{ display: 'inline-flex', gap: '4px', flexShrink: 0 }}>
      <Button size="small" icon={<Add16Regular />} onClick={() => task.open({ kind: 'templates' })}>
        {t.editor.create}
      </Button>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={t.editor.listMore} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => input.current?.click()}>{t.editor.importFile}</MenuItem>
            <MenuItem disabled={book.agreements.length === 0} onClick={exportAll}>
              {t.editor.exportAll}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input key={version} ref={input} type="file" accept=".txt,text/plain" hidden aria-label={t.editor.importFile} onChange={({ target }) => void read(target.files?.[0])} />
    </span>
  );
}
