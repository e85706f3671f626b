import type { LanguagePack } from '../language-pack';
import { explanation } from './explanation';
import { faults } from './faults';
import { functions } from './functions';
import { parameters } from './parameters';
import { reports } from './reports';

export const pack: LanguagePack = { faults, functions, parameters, explanation, reports };
