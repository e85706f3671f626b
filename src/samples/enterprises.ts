/** What an enterprise reports under one agreement: indicator, cadence and the level of its first figure. */
export interface SampleSeries {
  readonly agreement: string;
  readonly indicator: string;
  readonly cadence: 'quarter' | 'year';
  /** First figure in 万元; the others grow from it. */
  readonly level: number;
  /** First quarter that is reported, counted from 2024 Q1 = 0. */
  readonly from?: number;
  /** The record's base per year, in 万元. */
  readonly base?: number;
}

export interface SampleEnterprise {
  readonly name: string;
  readonly registrar: string;
  readonly origin: string;
  readonly host: string;
  readonly case: string;
  /** 起始日, ISO. */
  readonly start: string;
  readonly series: readonly SampleSeries[];
}

const OUTPUT = '规上工业总产值';
const INVESTMENT = '固定资产投资';
const RETAIL = '社会消费品零售额';
const SERVICES = '规上服务业营业收入';
const TAX = '税收地方留成';
const FUNDS = '到位资金';

const quarterly = (agreement: string, indicator: string, level: number, from = 0): SampleSeries => ({ agreement, indicator, cadence: 'quarter', level, from });
const yearly = (agreement: string, indicator: string, level: number): SampleSeries => ({ agreement, indicator, cadence: 'year', level });
const movedTax = (level: number, base: number): SampleSeries => ({ ...yearly('金彭税收2024', TAX, level), base });

const jinPeng = { registrar: '510106', origin: '金牛区', host: '彭州市' };
const jinWu = { registrar: '510107', origin: '金堂县', host: '武侯区' };
const wuJin = { registrar: '510107', origin: '武侯区', host: '金堂县' };

/** Invented enterprises; no name, code or figure is a real one. */
export const ENTERPRISES: readonly SampleEnterprise[] = [
  { ...jinPeng, name: '示例驷马航空部件有限公司', case: '新设', start: '2023-09-15', series: [quarterly('金彭2023', OUTPUT, 3120.46), quarterly('金彭2023', INVESTMENT, 1840.5), yearly('金彭2023', TAX, 318.27)] },
  { ...jinPeng, name: '示例沙湾轨道装备有限公司', case: '新设', start: '2024-01-10', series: [quarterly('金彭2023', OUTPUT, 2265.31), quarterly('金彭2023', INVESTMENT, 2510.08), yearly('金彭2023', TAX, 201.94)] },
  { ...jinPeng, name: '示例茶店冷链食品有限公司', case: '新设', start: '2023-11-20', series: [quarterly('金彭2023', RETAIL, 968.75), yearly('金彭2023', TAX, 87.63)] },
  { ...jinPeng, name: '示例天回新材料有限公司', case: '迁移', start: '2023-08-01', series: [quarterly('金彭2023', OUTPUT, 6412.89), movedTax(1685.4, 1250)] },
  { ...jinPeng, name: '示例九里家居制造有限公司', case: '迁移', start: '2024-03-18', series: [quarterly('金彭2023', OUTPUT, 1733.05, 1), movedTax(512.36, 420)] },
  { ...jinPeng, name: '示例营门医药包装有限公司', case: '迁移', start: '2023-10-08', series: [quarterly('金彭2023', OUTPUT, 1294.62), movedTax(331.58, 286.4)] },
  { ...jinPeng, name: '示例凤凰生物制药有限公司', case: '正向飞地', start: '2024-02-01', series: [quarterly('金彭园区2024', OUTPUT, 4870.13), quarterly('金彭园区2024', INVESTMENT, 3605.77), yearly('金彭园区2024', FUNDS, 8000)] },
  { ...jinPeng, name: '示例土桥智能装备有限公司', case: '正向飞地', start: '2024-05-20', series: [quarterly('金彭园区2024', OUTPUT, 2088.94, 2), quarterly('金彭园区2024', INVESTMENT, 1675.2, 1), yearly('金彭园区2024', FUNDS, 4500)] },
  { ...jinPeng, name: '示例金科电池材料有限公司', case: '正向飞地', start: '2024-07-01', series: [quarterly('金彭园区2024', OUTPUT, 3951.02, 2), quarterly('金彭园区2024', INVESTMENT, 5260.4, 1), yearly('金彭园区2024', FUNDS, 12000)] },
  { ...jinWu, name: '示例淮口数字科技有限公司', case: '反向飞地', start: '2022-01-01', series: [quarterly('武金2022', SERVICES, 842.18), yearly('武金2022', TAX, 96.05)] },
  { ...jinWu, name: '示例毗河软件有限公司', case: '反向飞地', start: '2023-03-15', series: [quarterly('武金2022', SERVICES, 517.66), yearly('武金2022', TAX, 41.38)] },
  { ...jinWu, name: '示例云顶检测研发有限公司', case: '反向飞地', start: '2022-07-01', series: [quarterly('武金2022', SERVICES, 1204.9), yearly('武金2022', TAX, 133.71)] },
  { ...wuJin, name: '示例簇桥鞋业智造有限公司', case: '联合招商', start: '2024-01-22', series: [quarterly('武金招商2024', OUTPUT, 1466.27), quarterly('武金招商2024', INVESTMENT, 980.33)] },
  { ...wuJin, name: '示例浆洗户外装备有限公司', case: '联合招商', start: '2024-04-09', series: [quarterly('武金招商2024', OUTPUT, 1127.84, 1), quarterly('武金招商2024', INVESTMENT, 1433.16)] },
  { ...wuJin, name: '示例红牌楼汽配有限公司', case: '共建', start: '2019-06-18', series: [quarterly('2019武金', OUTPUT, 2730.55)] },
  { ...wuJin, name: '示例高升桥商贸物流有限公司', case: '共建', start: '2020-09-01', series: [quarterly('2019武金', RETAIL, 1512.08)] },
];
