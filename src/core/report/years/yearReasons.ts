import { CARRIED_OVER, YEAR_NAMES } from '../../lexicon/time/years';
import { isInName } from './years';
import type { YearMention } from './years';

/** Why the year before that of a report may stand in a part that looks back: a row of data. */
export interface YearReason {
  readonly id: string;
  /** What stands before the year, within its sentence. */
  readonly before?: RegExp;
  /** What stands behind 2024年. */
  readonly behind?: RegExp;
  /** A sentence of a report on 2025 whose 2024年 is meant. */
  readonly example: string;
  /** One that looks alike, whose 2024年 was left over. */
  readonly counterexample: string;
}

/** The reasons, in no order: one is enough. */
export const YEAR_REASONS: readonly YearReason[] = [
  {
    id: 'base',
    before: /(?:[比较超与同由从自占是为至到以对和及或、—\-~～]|[于在](?!$)|相当于|扣除|剔除|加上)[^,。;:\d]{0,6}$/,
    example: '收储粮食8.6万吨，比全县2024年多收0.4万吨。',
    counterexample: '全县2024年收储粮食8.6万吨。',
  },
  {
    id: 'base-in',
    before: /[于在]$/,
    behind:
      /^(?!\d{1,2}月(?:\d{1,2}日|[底初]|[上中下]旬)?(?:正式|全面|全部|顺利|如期|提前|已){0,2}(?:建成|投运|投用|投入使用|投入运[行营]|投产|启用|开通|通车|上线|完成|竣工|揭牌|开业|开馆|落成|封顶|并网)(?![的前后以起至到]))/,
    example: '平台于2024年启用，于2024年9月开始计费。',
    counterexample: '平台于2024年9月启用，办件时间由3天缩短到1天。',
  },
  {
    id: 'base-value',
    behind: /^(?:[底末初]|全年|同期|年)?[^,。;:]{0,8}(?:为|是|仅|只有|才)-?\d/,
    example: '起诉盗窃犯罪118人，2024年为103人。',
    counterexample: '起诉盗窃犯罪118人，2024年起诉诈骗犯罪46人。',
  },
  {
    id: 'stretch',
    behind:
      /^(?!1?\d月(?:\d{1,2}日)?起[^。]{0,40}?(?:全年|年内))(?:(?:全年|年?[底末初]|[上下]半年|1?\d月(?:\d{1,2}日|[底末初]|份)?)?(?:[—\-~～至到、和与及]|以来|起(?![诉草步降获])|开始|以后|后))/,
    example: '2024年3月起推行一窗受理，已办理8600件。',
    counterexample: '2024年3月推行一窗受理，已办理8600件。',
  },
  {
    id: 'attribute',
    behind:
      /^(?!初(?:确定|下达|制定|提出|部署|安排))(?:度|[底末初]|全年|同期|[上下]半年|1?\d月(?:\d{1,2}日|[底末初]|份)?)?(?:(?!起(?![诉草步降获]))[^,。;:\d]){0,6}的/,
    example: '2024年签约的12个项目全部开工。',
    counterexample: '完成2024年初确定的12项任务，全部开工。',
  },
  {
    id: 'of-a-year',
    behind: new RegExp(`^度|^[^,。;:]{0,10}(?:${[...CARRIED_OVER, ...YEAR_NAMES].join('|')})`),
    example: '兑付2024年结转的奖补资金860万元，完成2024年度考核。',
    counterexample: '兑付2024年新核定奖补资金860万元。',
  },
  {
    id: 'honour',
    before: /(?:获|评为|评选|入选|列入|命名|位列|位居|上榜)[^,。;:]{0,10}$/,
    example: '两个村入选全省2024年和美乡村名单。',
    counterexample: '两个村2024年建成和美乡村。',
  },
  {
    id: 'already',
    before: /(?:早在|曾|已于|早于|原|继)[^,。;:\d]{0,6}$/,
    example: '继2024年一期投产之后，二期并网发电。',
    counterexample: '一期2024年投产，二期并网发电。',
  },
  {
    id: 'aside',
    before: /\([^)]*$/,
    example: '起诉盗窃犯罪118人，多15人（2024年起诉103人）。',
    counterexample: '起诉盗窃犯罪118人（占26.4%），2024年起诉诈骗犯罪46人。',
  },
  {
    id: 'last-month',
    behind: /^12月(?!(?:31日|[底末]))/,
    example: '2024年12月，县委全会作出部署，全县掀起热潮。',
    counterexample: '2024年10月，县委全会作出部署，全县掀起热潮。',
  },
];

/** So much around the year is looked at. In UTF-16 code units. */
const [BEFORE, BEHIND] = [18, 60];

/** Whether the words around a year say why it may be meant; its offsets are relative to its paragraph. */
export function isExplained(halfWidth: string, { start, sentence }: Pick<YearMention, 'start' | 'sentence'>): boolean {
  if (isInName(halfWidth, start)) return true;
  const before = halfWidth.slice(Math.max(sentence.start, start - BEFORE), start);
  const from = start + '2024年'.length;
  const behind = halfWidth.slice(from, Math.min(sentence.end, from + BEHIND));
  return YEAR_REASONS.some((reason) => reason.before?.test(before) !== false && reason.behind?.test(behind) !== false);
}
