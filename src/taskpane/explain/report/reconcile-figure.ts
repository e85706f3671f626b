import type { District } from '../../../accounting/district/district';
import { compareDistricts, districtName } from '../../../accounting/district/read-district';
import { DecimalSum, difference } from '../../../accounting/ledger/decimal-sum';
import type { DecimalText } from '../../../accounting/quantity/decimal-text';
import type { Contributions } from '../../../accounting/reconciliation/contributions';
import { contributing } from '../../../accounting/reconciliation/contributions';
import type { FigureKind } from '../../../accounting/reconciliation/posting';
import { readReported } from '../../../accounting/reconciliation/reported';
import type { Slices } from '../../../accounting/slices';
import { reportWords, wantedPeriod } from '../../../functions/ledger-arguments';
import { wordCell } from '../../../functions/record';
import { exactText } from '../../../reckoning/amounts';
import type { Block, Term } from './block';
import { entriesOf } from './block';
import type { ReportContext } from './context';
import { attributedIn, resultPlace } from './context';
import { leftOutBlock, unitsBlock } from './contribution-entries';
import { unitNote } from './record-facts';

/** The columns of RECONCILE; the last is the remark, before it what was reported, where that was given. */
const FIGURES = ['district', 'territorial', 'out', 'in', 'tags', 'appraisal'] as const;
const REPORTED = ['reported', 'reportedAppraisal', 'difference'] as const;
type ColumnKey = (typeof FIGURES)[number] | (typeof REPORTED)[number] | 'remark';
/** The rows below the districts. */
const SUMMARIES = ['total', 'elimination', 'city', 'check'] as const;

const COLUMN: Readonly<Record<FigureKind | 'appraisal', number>> = { territorial: 1, out: 2, in: 3, tags: 4, appraisal: 5 };

/** What is told of a cell of RECONCILE: the figure in words, the units it is made of, or the sum it is. */
export function* reconcileFigure(context: ReportContext): Slices<readonly Block[]> {
  const { args, memo, down, right, speech } = context;
  const { t } = speech;
  const attributed = attributedIn(context);
  const indicator = args.read('indicator', wordCell);
  const period = wantedPeriod(args);
  const made = yield* memo.making('contributions', [attributed, indicator, period?.first, period?.last], () => contributing(attributed, indicator, period));
  const range = args.range('reported');
  const reported = range === null ? null : args.locate('reported', () => readReported(range));
  const names = new Map([...made.districts, ...(reported ?? []).map(({ district }) => district)].map((district) => [district.name, district]));
  const figures = new Figures(context, made, [...names.values()].sort(compareDistricts), attributed.ledger.header.language);
  const keys: readonly ColumnKey[] = [...FIGURES, ...(reported ? REPORTED : []), 'remark'];
  const key = keys[right];
  if (key === undefined) return [line(t.explainReport.tooFar)];
  const words = reportWords(attributed.ledger.header.language);
  const meaning = line(t.explainReport.column(words[key], t.explainReport.columns[key]));
  if (down === 0) return [meaning];
  const note = unitNote(attributed.ledger, speech);
  const district = figures.districts[down - 1];
  if (district !== undefined) {
    const total = reported?.find((entry) => entry.district.name === district.name) ?? null;
    return [meaning, ...districtBlocks(context, figures, district, key, note, total?.total ?? null, total?.full ?? false), ...leftOutBlock(context, made.missingIn(district), attributed.ledger), line(t.explainReport.districts.label)];
  }
  const summary = SUMMARIES[down - 1 - figures.districts.length];
  if (summary === undefined) return [line(t.explainReport.tooFar)];
  return [...figures.summary(summary, key, note, meaning), ...(key === 'remark' || summary === 'total' ? leftOutBlock(context, made.leftOut, attributed.ledger) : []), line(t.explainReport.districts.label)];
}

const line = (text: string): Block => ({ kind: 'lines', title: null, lines: [text] });

function districtBlocks(context: ReportContext, figures: Figures, district: District, key: ColumnKey, note: string, reported: DecimalText | null, full: boolean): readonly Block[] {
  const { t } = context.speech;
  const { made, words } = figures;
  const units = (kind: FigureKind): Block => {
    const { [kind]: title } = { territorial: t.explainReport.territorialOf, out: t.explainReport.outOf, in: t.explainReport.inOf, tags: t.explainReport.tagsOf };
    return unitsBlock(context, made.of(district, kind), title(figures.nameOf(district)), made.ledger, kind !== 'territorial');
  };
  const filled = (kinds: readonly FigureKind[]) => kinds.filter((kind) => made.of(district, kind).count > 0).map(units);
  const total = (name: string, place: Term['name']['place'] = null): Term => ({ sign: '', name: { text: name, place }, amount: reported === null ? '—' : exactText(reported) });
  switch (key) {
    case 'territorial':
    case 'out':
    case 'in':
    case 'tags':
      return [units(key)];
    case 'district':
    case 'appraisal':
      return [figures.appraisalOf(district, note), ...filled(['out', 'in', 'tags', 'territorial'])];
    case 'reported':
      return [{ kind: 'facts', title: t.explainReport.about, note, facts: [{ name: t.explainReport.districts.reportedBy, value: { text: reported === null ? '—' : exactText(reported), place: figures.reportedPlace } }] }];
    case 'reportedAppraisal': {
      if (reported === null) return [];
      const { out, in: received, tags } = figures.termsOf(district);
      const result = new DecimalSum().add(reported).add(figures.amount(district, 'out'), -1).add(figures.amount(district, 'in')).add(figures.amount(district, 'tags')).text;
      return [{ kind: 'sum', title: t.explainReport.sum, note, terms: [total(words.reported, figures.reportedPlace), out, received, tags], result: { sign: '', name: { text: words.reportedAppraisal, place: null }, amount: exactText(result) } }, ...filled(['out', 'in', 'tags'])];
    }
    case 'difference':
      if (reported === null || !full) return [line(t.explainReport.districts.notFull)];
      return [{ kind: 'sum', title: t.explainReport.sum, note, terms: [total(words.reported, figures.reportedPlace), { ...figures.termsOf(district).territorial, sign: '−' }], result: { sign: '', name: { text: words.difference, place: null }, amount: exactText(difference(reported, figures.amount(district, 'territorial'))) } }];
    case 'remark':
      return [];
  }
}

/** The figures of a result, and where they stand in it. */
class Figures {
  readonly words: ReturnType<typeof reportWords>;

  constructor(
    private readonly context: ReportContext,
    readonly made: Contributions,
    readonly districts: readonly District[],
    private readonly language: Parameters<typeof reportWords>[0],
  ) {
    this.words = reportWords(language);
  }

  get reportedPlace(): Term['name']['place'] {
    const origin = this.context.origins.get('reported');
    return origin === undefined ? null : resultPlace({ ...this.context, home: origin }, 0, 0);
  }

  nameOf(district: District): string {
    return districtName(district, this.language);
  }

  amount(district: District, kind: FigureKind | 'appraisal'): DecimalText {
    if (kind !== 'appraisal') return this.made.of(district, kind).total;
    return new DecimalSum().add(this.amount(district, 'territorial')).add(this.amount(district, 'out'), -1).add(this.amount(district, 'in')).add(this.amount(district, 'tags')).text;
  }

  private sumOf(kind: FigureKind | 'appraisal'): DecimalText {
    return this.districts.reduce((sum, district) => sum.add(this.amount(district, kind)), new DecimalSum()).text;
  }

  /** The terms of a district's appraisal figure, each leading to its cell in the result. */
  termsOf(district: District): Readonly<Record<FigureKind, Term>> {
    const down = this.districts.indexOf(district) + 1;
    const term = (kind: FigureKind, sign: Term['sign']): Term => ({ sign, name: { text: this.words[kind], place: resultPlace(this.context, down, COLUMN[kind]) }, amount: exactText(this.amount(district, kind)) });
    return { territorial: term('territorial', ''), out: term('out', '−'), in: term('in', '+'), tags: term('tags', '+') };
  }

  appraisalOf(district: District, note: string): Block {
    const { territorial, out, in: received, tags } = this.termsOf(district);
    return { kind: 'sum', title: this.context.speech.t.explainReport.sum, note, terms: [territorial, out, received, tags], result: { sign: '', name: { text: this.words.appraisal, place: null }, amount: exactText(this.amount(district, 'appraisal')) } };
  }

  /** 合计, 市级抵消, 全市 and 校验, as the sums they are. */
  summary(summary: (typeof SUMMARIES)[number], key: ColumnKey, note: string, meaning: Block): readonly Block[] {
    const { words } = this;
    const { t } = this.context.speech;
    const says = t.explainReport.districts;
    const at = (name: string, row: (typeof SUMMARIES)[number], kind: FigureKind | 'appraisal', amount: DecimalText, sign: Term['sign'] = ''): Term => ({ sign, name: { text: name, place: resultPlace(this.context, this.districts.length + 1 + SUMMARIES.indexOf(row), COLUMN[kind]) }, amount: exactText(amount) });
    const block = (terms: readonly Term[], name: string, amount: DecimalText): Block => ({ kind: 'sum', title: t.explainReport.sum, note, terms, result: { sign: '', name: { text: name, place: null }, amount: exactText(amount) } });
    const tags = this.sumOf('tags');
    const cityTotal = this.sumOf('territorial');
    const appraisal = this.sumOf('appraisal');
    const city = difference(appraisal, tags);
    const districts = (kind: FigureKind | 'appraisal') => this.byDistrict(kind, note);
    const inTotal = (name: string, kind: FigureKind | 'appraisal', amount: DecimalText, sign: Term['sign'] = ''): Term => at(`${words.total} · ${name}`, 'total', kind, amount, sign);
    if (summary === 'total') {
      if (key === 'district' || key === 'appraisal') return [line(says.total), line(says.appraisalTotal), districts('appraisal')];
      return key in COLUMN ? [line(says.total), districts(key as FigureKind)] : [line(says.total), meaning];
    }
    if (summary === 'elimination') return [line(says.elimination), districts('tags'), block([inTotal(words.tags, 'tags', tags, '−')], words.elimination, difference('0', tags))];
    if (summary === 'city') {
      if (key === 'territorial') return [line(says.cityTerritorial), block([inTotal(words.territorial, 'territorial', cityTotal)], words.city, cityTotal)];
      return [line(says.city), block([inTotal(words.appraisal, 'appraisal', appraisal), at(words.elimination, 'elimination', 'appraisal', tags, '−')], words.city, city)];
    }
    const checks: Readonly<Record<string, readonly Block[]>> = {
      territorial: [line(says.checkTerritorial), block([inTotal(words.territorial, 'territorial', cityTotal), { sign: '−', name: { text: says.ledgerSum, place: null }, amount: exactText(cityTotal) }], words.check, '0')],
      out: [line(says.checkTransfers), block([inTotal(words.out, 'out', this.sumOf('out')), inTotal(words.in, 'in', this.sumOf('in'), '−')], words.check, difference(this.sumOf('out'), this.sumOf('in')))],
      appraisal: [line(says.checkAppraisal), block([at(words.city, 'city', 'appraisal', city), at(`${words.city} · ${words.territorial}`, 'city', 'territorial', cityTotal, '−')], words.check, difference(city, cityTotal))],
    };
    return checks[key] ?? [line(says.check)];
  }

  private byDistrict(kind: FigureKind | 'appraisal', note: string): Block {
    const { explainReport } = this.context.speech.t;
    const entries = this.districts
      .map((district, index) => ({ district, index, amount: this.amount(district, kind) }))
      .filter(({ amount }) => amount !== '0')
      .map(({ district, index, amount }) => ({ title: { text: this.nameOf(district), place: resultPlace(this.context, index + 1, COLUMN[kind]) }, amount: exactText(amount), details: [], links: [] }));
    return entriesOf(explainReport.byDistrict, note, entries);
  }
}
