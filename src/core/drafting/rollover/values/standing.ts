import { matchesOf } from '../../../text/characters';
import { contains } from '../../../text/span';
import type { Span } from '../../../text/span';

/** Numbers that are part of what a thing is called, or of a standing rule, and tell of no year. */
export interface Standing {
  /** Over the half-width view; a number within it stays. */
  readonly pattern: RegExp;
  readonly example: string;
  /** The number here is a result. */
  readonly counterexample: string;
}

const TIME = '(?:小时|分钟|天|日|个?工作日|秒)';

/** The rows. */
export const STANDING: readonly Standing[] = [
  {
    pattern: new RegExp(
      `\\d+${TIME}(?:过境|免签|不打烊|不间断|值班|值守|在线|轮班|轮值|待命|备勤|无理由|响应(?!时)|应答|自助|营业|开放|热线|客服|监测|监控|巡查|巡逻|守护|畅通|办结制|回复制|内?限时)`,
      'g',
    ),
    example: '实行240小时过境免签。',
    counterexample: '志愿服务时长240小时，平均响应用时24小时。',
  },
  {
    pattern: new RegExp(`\\d+(?:公里|千米|米|${TIME})[\\u4e00-\\u9fff]{0,6}?(?:圈(?![舍养占子定])|走廊|经济带)`, 'g'),
    example: '建设15分钟便民生活圈。',
    counterexample: '新建圈舍1200米，改造管网15公里。',
  },
  {
    pattern: new RegExp(`\\d+[×x*]\\d+${TIME}`, 'g'),
    example: '提供7×24小时政务服务。',
    counterexample: '累计监测168小时。',
  },
  {
    pattern: /\d+(?:\.\d+)?[%‰](?:人口|住户|劳动力)[\u4e00-\u9fff]{0,4}(?:抽样)?调查/g,
    example: '做好全国1%人口抽样调查入户登记。',
    counterexample: '满意率98%，1%的人口参加抽样调查。',
  },
];

/** Whether a span of the half-width view lies in words whose numbers stand. */
export function standing(halfWidth: string): (span: Span) => boolean {
  const spans = STANDING.flatMap(({ pattern }) =>
    matchesOf(halfWidth, pattern).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  return (span) => spans.some((one) => contains(one, span));
}
