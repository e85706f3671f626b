import type { LanguagePack } from '../language-pack';
import { explanation } from './explanation';
import { faults } from './faults';
import { functions } from './functions';
import { reports } from './reports';

export const pack: LanguagePack = { faults, functions, explanation, reports };
