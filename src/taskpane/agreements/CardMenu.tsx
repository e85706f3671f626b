import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { printTextsFile } from '../../accounting/agreement/texts-file';
import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { showAgreementCell } from '../../workbook/agreements';
import { useSpeech } from '../language';
import { saveTextFile } from '../save-file';
import type { AgreementTask } from './useAgreementTask';
import { nextId } from './useAgreementTask';

/** What can be done with one agreement beside using it. */
export function CardMenu({ found, book, task }: { readonly found: FoundAgreement; readonly book: AgreementBook; readonly task: AgreementTask }) {
  const { t } = useSpeech();
  const { actions, titles } = t.editor;
  const label = found.key || t.agreements.unnamed;
  const version = () => task.startVersion(found, titles.version(label), nextId(found.key, new Set(book.agreements.map(({ key }) => key))));
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={t.editor.more(label)} style={{ marginRight: 'auto', marginLeft: '-6px' }} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => task.startEdit(found, titles.edit(label))}>{actions.edit}</MenuItem>
          <MenuItem onClick={version}>{actions.version}</MenuItem>
          <MenuItem disabled={book.agreements.length < 2} onClick={() => task.open({ kind: 'compare', key: found.key })}>
            {actions.compare}
          </MenuItem>
          <MenuItem onClick={() => task.open({ kind: 'retire', key: found.key })}>{actions.retire}</MenuItem>
          <MenuItem onClick={() => saveTextFile(`${found.key || AGREEMENT_SHEET}.txt`, printTextsFile([{ ...found.agreement, id: found.agreement.id ?? (found.key || null) }], [t.editor.exportRemarks.how]))}>{actions.export}</MenuItem>
          <MenuItem onClick={() => void showAgreementCell(found.place).catch(() => undefined)}>{actions.show}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
