import type { FluentIcon } from '@fluentui/react-icons';
import { bundleIcon } from '@fluentui/react-icons';
import { Handshake24Filled, Handshake24Regular } from '@fluentui/react-icons/svg/handshake';
import { Lightbulb24Filled, Lightbulb24Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Settings24Filled, Settings24Regular } from '@fluentui/react-icons/svg/settings';
import { TableLightning24Filled, TableLightning24Regular } from '@fluentui/react-icons/svg/table-lightning';

/** The tasks of the pane, in the order of the strip. */
export const TABS = ['agreements', 'apply', 'explain', 'settings'] as const;

export type TabKey = (typeof TABS)[number];

export const TAB_ICONS: Readonly<Record<TabKey, FluentIcon>> = {
  agreements: bundleIcon(Handshake24Filled, Handshake24Regular),
  apply: bundleIcon(TableLightning24Filled, TableLightning24Regular),
  explain: bundleIcon(Lightbulb24Filled, Lightbulb24Regular),
  settings: bundleIcon(Settings24Filled, Settings24Regular),
};

/** The tab in the address (`#apply`), by which a ribbon button opens the pane on a task before it has run. */
export const tabOfHash = (hash: string): TabKey | null => TABS.find((tab) => `#${tab}` === hash) ?? null;
