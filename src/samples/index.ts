import { jinniuPengzhou } from './jinniu-pengzhou';
import type { SampleWorkbook } from './model';

/** The samples the workbench offers; the first one opens at the start. */
export const sampleWorkbooks: readonly SampleWorkbook[] = [jinniuPengzhou];
