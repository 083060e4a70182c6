import type { Span } from '../../../text/span';

/**
 * How a year before is told as history, so that it stays whatever the year of the draft: the only reasons for which one
 * is left without a mark, beside the rows of what stays.
 */
export interface History {
  /** Over the clause around a year in the half-width view, the year with its month and day as ◆. */
  readonly pattern: RegExp;
  /** In a report of 2025: where the year is history, and where it is told as seen from the report. */
  readonly example: string;
  readonly counterexample: string;
}

/** What begins, comes about or is decided in a year, and is so ever since. */
const CAME_ABOUT =
  '(?:正式|全面|顺利|成功|经[^,。;]{2,12}?|在[^,。;]{2,24}?|与[^,。;]{2,16}?)?(?:被|由|成|更名|升|改|迁|建|修|始|创|组|设|合|并|挂|揭|启|开|动工|竣工|完[工成]|投|通|获|入选|评|列|定|登陆|奠基|召|首|转|停|落户|缔|结|诞生|退|撤|区划|机构|国有|第[一二三四]次修|颁|印|出台|施行|实施|签|搬|换|增|发行|立|发布|制定|提出|推|恢复|复|划|接|进入|参加|脱贫|摘帽|整[县乡镇村]|铺|敷|购|采购|添置|安装|装过?|收归|就[喊定说有建]|试办|架|栽|种|引|招|选派|承|系|晋|入[职伍党学校园厂会]|从[教医警]|参加工作|参军|毕业|任[教职现])';

/** The rows, none of which is about ages, records, terms of office or the last time: those are rows of what is marked. */
export const HISTORY: readonly History[] = [
  {
    pattern: /◆[^,。;、度]{2,18}的/,
    example: '继续推进2016年启动的评价工作。',
    counterexample: '达到2020年水平。',
  },
  {
    pattern:
      /◆(?:[底末初]|[春夏秋冬]季?|年代)?(?:以来|起|以前|之前|前后|以后|开始|至今|年代)|◆[^,。;]{1,20}(?:以来|之前|以前|前后|期间|之后|后)/,
    example: '2009年医改后建成的9所村卫生室设施老化。',
    counterexample: '较2020年提高3个百分点。',
  },
  {
    pattern: /(?:自|从|由|(?<![高低大小多少快慢优当])于|继)◆/,
    example: '县博物馆成立于1986年。',
    counterexample: '与2021年持平。',
  },
  {
    pattern: /[((]◆[^)]{0,14}(?:修[正订改]|通过|印发|发布|施行|实施|颁布|公布|批准|版|号令?)[^)]{0,10}[)]/,
    example: '执行《国有林场管理办法》（2021年修订）。',
    counterexample: '重点处室（2021年）人员偏少。',
  },
  {
    pattern: new RegExp(`◆[底末初春夏秋冬]?(?:季|年)?${CAME_ABOUT}`),
    example: '县人民医院2011年迁入现址。',
    counterexample: '重点处室2021年人员偏少。',
  },
  {
    pattern: /《[^《》]*◆|◆[^,。;]{0,10}《|◆[^,。;]{2,14}(?:施行|实施|出台|印发|发布|推行|修订)/,
    example: '落实2020年《森林法》各项规定。',
    counterexample: '上次调价为2013年。',
  },
  {
    pattern: /恢复(?:到|至|并超过|或超过)◆|(?:获|评为)◆|以◆为(?:基|起|参照)|巩固◆|◆[^,。;]{2,14}成果/,
    example: '客流未恢复到2019年水平。',
    counterexample: '比例高于2019年。',
  },
];

/** A month and day behind a year. */
const DATE = /^年?(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?(?:[至到—–~-]+(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日)?)?/;
/** So far around a year its clause is looked at. In UTF-16 code units. */
const REACH = 32;
const CLAUSE_END = /[,。;!?:\n]/;

/** Whether a year before, by its first four digits, is told as history. */
export function isHistory(halfWidth: string, { start }: Pick<Span, 'start'>): boolean {
  const before =
    halfWidth
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const behind = halfWidth.slice(start + 4, start + 4 + REACH).replace(DATE, '');
  const clause = `${before}◆${behind.split(CLAUSE_END)[0] ?? ''}`;
  return HISTORY.some(({ pattern }) => pattern.test(clause));
}
