import { useCallback, useRef, useState } from 'react';
import type { Language } from '../../accounting/language';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { changeSettings } from '../../workbook/settings-sheet/change-settings';
import type { SettingsChange } from '../../workbook/settings-sheet/plan-change';
import { readSettings } from '../../workbook/settings-sheet/read-settings';
import type { Settings } from '../../workbook/settings-sheet/settings';
import { NO_SETTINGS, SETTINGS_SHEET } from '../../workbook/settings-sheet/settings';
import { watchSheetNamed } from '../../workbook/watch-sheet';
import { isSameContent } from '../same-content';
import { useWatch } from '../useWatch';

export interface WorkbookSettings {
  readonly settings: Settings;
  /** Why the last change was not kept. */
  readonly failure: WorkbookFailure | null;
  /** Keeps a change on the sheet 结对设置; true when it stands. */
  readonly change: (change: SettingsChange, language: Language) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** What holds for the workbook, read again whenever its sheet changes. */
export function useSettings(): WorkbookSettings {
  const [settings, setSettings] = useState<Settings>(NO_SETTINGS);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++latest.current;
    // Where the sheet cannot be read, what was known still holds.
    const read = await readSettings().catch(() => null);
    if (read !== null && mine === latest.current) setSettings((now) => (isSameContent(now, read) ? now : read));
  }, []);
  const watch = useCallback(() => {
    void reload();
    return watchSheetNamed(SETTINGS_SHEET, () => void reload());
  }, [reload]);
  useWatch(watch);
  const change = useCallback(
    async (wanted: SettingsChange, language: Language) => {
      setFailure(null);
      try {
        await changeSettings(wanted, language);
      } catch (error) {
        setFailure(failureOf(error, 'unchanged'));
        return false;
      }
      await reload();
      return true;
    },
    [reload],
  );
  return { settings, failure, change, dismiss: useCallback(() => setFailure(null), []) };
}
