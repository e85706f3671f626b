import { MemoryWorkbook } from '../../src/host/memory/memory-workbook';
import { hostContract } from './contract';

hostContract('a workbook in memory', () => new MemoryWorkbook());
