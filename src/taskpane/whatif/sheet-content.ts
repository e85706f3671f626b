import { printAgreement } from '../../accounting/agreement/print';
import { districtName } from '../../accounting/district/read-district';
import type { Language } from '../../accounting/language';
import { TERM_KEYS } from '../../accounting/scenario/terms';
import { localeOfData } from '../../functions/explanation';
import { areaAddress } from '../../workbook/area';
import type { ScenarioSheet } from '../../workbook/scenario-sheet/scenario-sheet';
import type { Speech } from '../language';
import { speechOf } from '../language';
import { sentencesOf } from './sentences';
import type { Answer, Trial } from './session';
import { assumptionText, decimalsIn, termText } from './texts';
import type { About } from './useWhatIf';
import { wordsIn } from './words';

/** The scenarios that could be reckoned, as they are written on a sheet in the language of the ledger. */
export function sheetOf({ language, unit }: Extract<Answer, { readonly status: 'done' }>, trial: Trial, about: About, time: string): ScenarioSheet {
  const speech = speechOf(localeOfData(language));
  const { t } = speech;
  const words = wordsIn(speech);
  const { today, before, scenarios, read } = about;
  const decimals = decimalsIn(trial);
  const name = (side: 'origin' | 'host') => (today.parties === null ? '' : districtName(today.parties[side], language));
  const tried = scenarios.list.flatMap((scenario, index) => {
    const [figures, agreement] = [trial.scenarios[index], read[index]?.agreement];
    return figures && agreement ? [{ scenario, figures, agreement }] : [];
  });
  return {
    language,
    about: aboutText(about, language, speech),
    indicator: trial.indicator,
    unit: unit === null ? '' : t.shell.units[unit],
    ledgers: about.entries.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`).join(t.shell.listSeparator),
    assumption: assumptionText(trial, about.growth, speech),
    time,
    origin: name('origin'),
    host: name('host'),
    decimals,
    terms: TERM_KEYS.map((key) => ({ label: words.terms[key], values: [termText(key, before, speech), ...tried.map(({ scenario }) => termText(key, scenario.terms, speech))] })),
    variants: [{ name: words.today, figures: trial.today, text: printAgreement(today) }, ...tried.map(({ scenario, figures, agreement }) => ({ name: words.scenario(scenario.name), figures, text: printAgreement(agreement) }))],
    projected: trial.projected,
    sentences: tried.map(({ scenario, figures }) => ({ label: words.scenario(scenario.name), text: sentencesOf({ trial, before, scenario, figures, origin: name('origin'), decimals }, speech).join(language === 'zh' ? '' : ' ') })),
  };
}

function aboutText({ today, clause, scratch }: About, language: Language, speech: Speech): string {
  const words = wordsIn(speech);
  const { parties } = today;
  if (!scratch || parties === null) return words.clause(today.id ?? '', clause, '');
  return words.pairOf(districtName(parties.origin, language), districtName(parties.host, language));
}
