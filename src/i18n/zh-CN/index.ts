import type { enUS } from '../en-US';
import type { Translation } from '../translation';
import { cli } from './cli';
import { packageFaults } from './package-faults';
import { pane } from './pane';
import { templates } from './templates';

/** 任务窗格的文字并入此处：每项任务一个文件 `pane-<task>.ts`，由 `pane.ts` 汇总。 */
export const zhCN: Translation<typeof enUS> = { cli, packageFaults, pane, templates };
