import { plural, say } from './messages';

/** Words of the human formats. */
export const OUTPUT = {
  noTitle: say('（无标题）', '(no title)'),
  year: (year: number) => say(`${year}年`, `year ${year}`),
  noSections: (path: string) => say(`${path}：没有读出小节。`, `${path}: no sections found.`),
  noFigures: (path: string) => say(`${path}：没有读出数据。`, `${path}: no figures found.`),
  noFigureAt: (path: string, place: string) =>
    say(
      `${path}：${place} 处没有数据。位置见 zongjie figures 的第一列。`,
      `${path}: no figure at ${place}. See the first column of zongjie figures.`,
    ),
  noProblems: (files: number) => say(`${files} 个文件，没有发现问题。`, `${plural(files, 'file')}, no problems found.`),
  problems: (files: number, all: number, errors: number, warnings: number) =>
    say(
      `${files} 个文件，${all} 个问题：错误 ${errors}，警告 ${warnings}，其他 ${all - errors - warnings}。`,
      `${plural(files, 'file')}, ${plural(all, 'problem')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${all - errors - warnings} other.`,
    ),
  fixed: (problems: number, files: number) =>
    say(
      `改好 ${problems} 个问题（${files} 个文件）。`,
      `${plural(problems, 'problem')} mended in ${plural(files, 'file')}.`,
    ),
  fixable: (all: number, problems: number, files: number) =>
    say(
      `${all} 个问题，其中 ${problems} 个可以这样改（${files} 个文件）；文件没有改动。`,
      `${plural(all, 'problem')}, ${problems} of them mended by these changes (${plural(files, 'file')}); nothing was written.`,
    ),
  tooManyWarnings: (warnings: number, most: number) =>
    say(
      `警告 ${warnings} 个，超过 --max-warnings ${most}。`,
      `${plural(warnings, 'warning')}, more than --max-warnings ${most}.`,
    ),
  checking: (done: number, all: number, name: string) =>
    say(`检查 ${done}/${all}  ${name}`, `checking ${done}/${all}  ${name}`),
  yes: say('是', 'yes'),
  columns: {
    path: say('文件', 'file'),
    place: say('位置', 'place'),
    line: say('行', 'line'),
    column: say('列', 'column'),
    text: say('数据', 'figure'),
    value: say('数值', 'value'),
    valueHigh: say('数值上限', 'value high'),
    unit: say('单位', 'unit'),
    normalized: say('换算值', 'normalized'),
    baseUnit: say('基本单位', 'base unit'),
    approximation: say('约数', 'approximation'),
    indicator: say('指标', 'indicator'),
    period: say('时期', 'period'),
    periodStart: say('时期起', 'period start'),
    periodEnd: say('时期止', 'period end'),
    scope: say('范围', 'scope'),
    target: say('目标', 'target'),
    comparisons: say('比较', 'comparisons'),
    partOf: say('属于', 'part of'),
    section: say('所在小节', 'section'),
    problems: say('问题', 'problems'),
    check: say('核对', 'check'),
  },
};
