import type { LanguagePack } from '../language-pack';
import { explanation } from './explanation';
import { faults } from './faults';
import { functions } from './functions';
import { pane } from './pane';
import { parameters } from './parameters';
import { reports } from './reports';
import { templates } from './templates';

export const pack: LanguagePack = { faults, functions, parameters, explanation, reports, pane, templates };
