import type { FluentIcon } from '@fluentui/react-icons';
import { bundleIcon } from '@fluentui/react-icons';
import { BoardSplit24Filled, BoardSplit24Regular } from '@fluentui/react-icons/svg/board-split';
import { HatGraduation24Filled, HatGraduation24Regular } from '@fluentui/react-icons/svg/hat-graduation';
import { Handshake24Filled, Handshake24Regular } from '@fluentui/react-icons/svg/handshake';
import { Info24Filled, Info24Regular } from '@fluentui/react-icons/svg/info';
import { Lightbulb24Filled, Lightbulb24Regular } from '@fluentui/react-icons/svg/lightbulb';
import { MathFormula24Filled, MathFormula24Regular } from '@fluentui/react-icons/svg/math-formula';
import { Options24Filled, Options24Regular } from '@fluentui/react-icons/svg/options';
import { Scales24Filled, Scales24Regular } from '@fluentui/react-icons/svg/scales';
import { Settings24Filled, Settings24Regular } from '@fluentui/react-icons/svg/settings';
import { WeatherSnowflake24Filled, WeatherSnowflake24Regular } from '@fluentui/react-icons/svg/weather-snowflake';
import { TableLightning24Filled, TableLightning24Regular } from '@fluentui/react-icons/svg/table-lightning';

/** The tasks that stand in the strip, in its order. */
export const TABS = ['agreements', 'apply', 'explain', 'reconcile', 'compare'] as const;

/** The tasks behind its last slot. */
export const MORE_TABS = ['whatif', 'build', 'learn', 'freeze', 'settings', 'welcome'] as const;

export type TabKey = (typeof TABS)[number] | (typeof MORE_TABS)[number];

export const isMoreTab = (tab: TabKey): boolean => MORE_TABS.some((one) => one === tab);

export const TAB_ICONS: Readonly<Record<TabKey, FluentIcon>> = {
  agreements: bundleIcon(Handshake24Filled, Handshake24Regular),
  apply: bundleIcon(TableLightning24Filled, TableLightning24Regular),
  explain: bundleIcon(Lightbulb24Filled, Lightbulb24Regular),
  reconcile: bundleIcon(Scales24Filled, Scales24Regular),
  compare: bundleIcon(BoardSplit24Filled, BoardSplit24Regular),
  whatif: bundleIcon(Options24Filled, Options24Regular),
  build: bundleIcon(MathFormula24Filled, MathFormula24Regular),
  learn: bundleIcon(HatGraduation24Filled, HatGraduation24Regular),
  freeze: bundleIcon(WeatherSnowflake24Filled, WeatherSnowflake24Regular),
  settings: bundleIcon(Settings24Filled, Settings24Regular),
  welcome: bundleIcon(Info24Filled, Info24Regular),
};

/** The tab in the address (`#apply`), by which a ribbon button opens the pane on a task before it has run. */
export const tabOfHash = (hash: string): TabKey | null => [...TABS, ...MORE_TABS].find((tab) => `#${tab}` === hash) ?? null;
