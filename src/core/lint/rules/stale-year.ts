import type { Section } from '../../outline/model';
import type { Report } from '../../report/report';
import {
  hasItsYear,
  nextYear,
  onlyCohortsIn,
  staleCohortsIn,
  staleYearsIn,
  yearsRead,
} from '../../report/years/staleYears';
import { valuesRead, yearsOfValuesIn } from '../../report/years/yearsOfValues';
import { toHalfWidth } from '../../text/width';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A year left over from the draft that was copied (年份没有更新). */
export default defineRule({
  id: 'stale-year',
  category: 'stale-period',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [...yearsRead(report), valuesRead(report)],
  title: { zh: '年份没有更新', en: 'A year left over from an earlier draft' },
  why: '拿去年的稿子改，最容易漏掉年份：2025年的总结里写“2024年以来”，下一年的打算标题还是“2025年工作打算”。',
  exceptions: '与以往年份比较、跨年度累计（2022年以来累计）、五年规划、往年结转项目，不报。',
  source: '公文校对通例：标题、时限与文稿年度一致',
  examples: {
    bad: [
      '某县卫生健康局2025年工作总结\n⟦2024年以来⟧，全县卫生健康系统扎实工作，总诊疗186万人次。',
      '某市中级人民法院2025年工作总结\n⟦2024年⟧，全市法院忠实履职，审结案件8.6万件。',
      '某集团2025年工作总结\n一、⟦2024年⟧主要工作完成情况\n实现营业收入42.8亿元。\n二、存在的主要问题\n债务压力较大。\n三、⟦2025年⟧工作打算\n完成投资60亿元。',
      '某县人民法院2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、⟦2024年⟧下半年工作打算\n全年审结案件1.8万件。',
      '某学院2025年工作总结和2026年工作思路\n招生1650人。\n存在的主要问题是师资不足。\n下一步，重点抓好招生工作。⟦2025年⟧，我们将招生1800人。',
      '某区税务局2026年工作要点\n⟦2025年⟧，全区税务工作的总体要求是：以组织收入为主责，以优化服务为主线。',
      '某局2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、下半年打算\n⟦2024年下半年⟧，力争审结案件9000件。',
      '某街道2025年工作总结\n全力以赴办好实事。⟦2024年⟧，建成口袋公园6处，惠及居民1.2万人。',
      '某县通报2025年前三季度水利工作情况\n⟦2024年前三季度⟧，全县完成水利投资8.6亿元。',
      '某镇2025年工作总结\n新增绿地12亩。\n一、存在的问题\n人手不足。\n二、下一步打算\n总结⟦2024年⟧防汛经验，落实2026年重点工作，2026年6月底前完成清淤。',
      '某镇2025年工作总结\n新增绿地12亩。\n存在的主要问题是人手不足。\n下一步，落实⟦2024年⟧重点工作，分批完成清淤。',
      '某镇2025年工作总结\n新增绿地12亩。\n存在的主要问题是人手不足。\n下一步，抓好河道整治，⟦2024年⟧6月底前完成清淤。',
      '某职业学院2025年工作总结\n⟦2024届⟧毕业生860人，就业率96.2%，其中升学210人，占2025届毕业生的24.4%。\n存在的主要问题是师资不足。下一步，抓好实训。',
      '某图书馆2026年工作计划\n各科室要对照计划，细化⟦2025年⟧工作措施，于1月底前报办公室。',
      '某县民政局2025年工作总结\n⟦2024年⟧末全县登记社会组织628家，比上年末减少28家。',
      '某县民政局2025年工作总结\n全年办理离婚登记1486对，比上年增加68对。\n一、存在的问题和2026年打算\n⟦2023年⟧离婚登记1486对，婚姻家庭辅导还需加强。',
      '某银行2025年工作总结\n新增贷款12亿元。\n一、存在的问题与⟦2025年⟧打算\n不良贷款清收压力较大。新增贷款14亿元。',
      '某学院2025年工作总结\n⟦2024届⟧毕业生860人，就业率96.2%。',
    ],
    fixed: [
      '某县卫生健康局2025年工作总结\n2025年以来，全县卫生健康系统扎实工作，总诊疗186万人次。',
      '某市中级人民法院2025年工作总结\n2025年，全市法院忠实履职，审结案件8.6万件。',
      '某集团2025年工作总结\n一、2025年主要工作完成情况\n实现营业收入42.8亿元。\n二、存在的主要问题\n债务压力较大。\n三、2025年工作打算\n完成投资60亿元。',
      '某县人民法院2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、2025年下半年工作打算\n全年审结案件1.8万件。',
      '某学院2025年工作总结和2026年工作思路\n招生1650人。\n存在的主要问题是师资不足。\n下一步，重点抓好招生工作。2026年，我们将招生1800人。',
      '某区税务局2026年工作要点\n2026年，全区税务工作的总体要求是：以组织收入为主责，以优化服务为主线。',
      '某局2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、下半年打算\n2025年下半年，力争审结案件9000件。',
      '某街道2025年工作总结\n全力以赴办好实事。2025年，建成口袋公园6处，惠及居民1.2万人。',
      '某县通报2025年前三季度水利工作情况\n2025年前三季度，全县完成水利投资8.6亿元。',
      '某镇2025年工作总结\n新增绿地12亩。\n一、存在的问题\n人手不足。\n二、下一步打算\n总结2025年防汛经验，落实2026年重点工作，2026年6月底前完成清淤。',
      '某镇2025年工作总结\n新增绿地12亩。\n存在的主要问题是人手不足。\n下一步，落实2026年重点工作，分批完成清淤。',
      '某镇2025年工作总结\n新增绿地12亩。\n存在的主要问题是人手不足。\n下一步，抓好河道整治，2026年6月底前完成清淤。',
      '某职业学院2025年工作总结\n2025届毕业生860人，就业率96.2%，其中升学210人，占2025届毕业生的24.4%。\n存在的主要问题是师资不足。下一步，抓好实训。',
      '某图书馆2026年工作计划\n各科室要对照计划，细化2026年工作措施，于1月底前报办公室。',
      '某县民政局2025年工作总结\n2025年末全县登记社会组织628家，比上年末减少28家。',
      '某县民政局2025年工作总结\n全年办理离婚登记1486对，比上年增加68对。\n一、存在的问题和2026年打算\n2025年离婚登记1486对，婚姻家庭辅导还需加强。',
      '某银行2025年工作总结\n新增贷款12亿元。\n一、存在的问题与2026年打算\n不良贷款清收压力较大。新增贷款14亿元。',
      '某学院2025年工作总结\n2025届毕业生860人，就业率96.2%。',
    ],
    good: [
      '某县卫生健康局2025年工作总结\n2025年，总诊疗186万人次，比2024年增长5.6%。2022年以来，累计培训全科医生260名。',
      '某集团2025年工作总结\n一、2025年主要工作完成情况\n实现营业收入42.8亿元。2024年以来，累计完成投资118亿元。\n二、存在的主要问题\n债务压力较大。\n三、2026年工作打算\n完成2025年结转项目12个，营业收入比2025年增长7%。',
      '某市2025年政府工作报告\n一、2024年工作回顾\n新增床位120张。\n二、存在的困难和问题\n财力不足。\n三、2025年工作安排\n新增床位200张。',
      '某县农业农村局2026年工作要点\n2026年，新建高标准农田3.2万亩。',
      '在某农商银行2025年工作会议上的述职报告\n根据会议安排，现就2024年度履职情况报告如下。\n一、履职情况\n存款余额312.6亿元。\n二、存在的不足\n调研不够。\n三、下一步打算\n2025年，我将重点做好三件事。',
      '某局“十四五”工作总结\n2021年以来，新建站台36座。',
      '某图书馆2026年工作计划\n在2025年借阅86万册次的基础上，巩固2025年重点任务成果，完成2025年结转项目3个，落实《2025年重点工作方案》。',
      '某镇2025年工作总结\n新增绿地12亩。2024年，镇党委提出三年行动；2025年进入第二年。\n一、存在的问题\n人手不足。\n二、下一步打算\n总结2025年防汛经验，2026年6月底前完成清淤。',
      '某职业学院2025年工作总结\n2025届毕业生860人，比2024届毕业生多36人。',
      '某县民政局2025年工作总结\n2024年末全县登记社会组织656家，2025年新登记46家。全年办理离婚登记1486对，2024年为1418对。',
      '某学院2025年工作总结\n2024届、2025届毕业生在库1280人。',
    ],
  },
  check: (report) => [
    ...inHeadings(report),
    ...[...staleYearsIn(report), ...staleCohortsIn(report)].map(({ span, stated, meant }) =>
      finding(span, stated, meant, report),
    ),
    ...inJoinedHeadings(report),
    ...[...yearsOfValuesIn(report), ...onlyCohortsIn(report)].map(
      ({ span, stated, meant }): Finding => ({ ...finding(span, stated, meant, report), severity: 'info' }),
    ),
  ],
});

const PLANS = /打算|计划|思路|安排|展望|工作要点|重点工作|重点任务/;
const RESULTS = /情况|回顾|总结|成效|进展|完成|做法|落实/;
const YEAR_BEGINS: ReadonlySet<string> = new Set('12１２');
/** The year that a heading begins with (2024年度…); a stretch of years (2024—2026年) does not match. */
const HEADED = /^((?:19|20)\d{2})年/;

/** 一、2024年工作情况, 三、2025年工作打算 in a report on 2025. */
function inHeadings(report: Report): Finding[] {
  const { year } = report;
  if (year === null || report.kind === 'plan' || !hasItsYear(report)) return [];
  const next = nextYear(report, year);
  return report.allSections().flatMap((section) => {
    if (!YEAR_BEGINS.has(section.text[0] ?? '')) return [];
    const heading = toHalfWidth(section.text);
    const written = HEADED.exec(heading);
    if (written === null) return [];
    const stated = Number(written[1]);
    const looksBack = RESULTS.test(heading);
    const should =
      looksBack && stated === year - 1
        ? year
        : !looksBack && PLANS.test(heading) && section.role === 'plan' && stated < next && stated >= year - 1
          ? next
          : null;
    return should === null ? [] : [finding(spanIn(report, section, written[0]), stated, should, report)];
  });
}

/** 六、存在的问题和2025年工作打算: the plan stands behind what it is joined to. */
const JOINED =
  /[和与及、暨](?<written>(?<year>20\d\d)年)(?:度|的|重点|主要|工作|下一步){0,3}(?:打算|计划|思路|安排|展望|要点)$/;

function inJoinedHeadings(report: Report): Finding[] {
  const { year } = report;
  if (year === null || report.kind === 'plan' || !hasItsYear(report)) return [];
  const next = nextYear(report, year);
  return report.allSections().flatMap((section) => {
    const { written, year: stated } = JOINED.exec(toHalfWidth(section.text))?.groups ?? {};
    return written === undefined || section.level < 1 || Number(stated) >= next || Number(stated) < year - 1
      ? []
      : [finding(spanIn(report, section, written), Number(stated), next, report)];
  });
}

function spanIn(report: Report, { headingSpan }: Section, written: string): Span {
  const at = headingSpan.start + Math.max(0, toHalfWidth(report.slice(headingSpan)).indexOf(written));
  return { start: at, end: at + written.length };
}

function finding(span: Span, stated: number, should: number, report: Report): Finding {
  const written = report.slice(span);
  const digits = { start: span.start, end: span.start + String(stated).length };
  return {
    span,
    message: {
      zh: `总结的是${report.year}年，这里写“${written}”，是否沿用了旧稿？应为${should}年。`,
      en: `The report is on ${report.year}, here “${written}”: left over from an earlier draft? ${should} is meant.`,
    },
    fixes: [
      {
        title: { zh: `改为${should}年`, en: `Change to ${should}` },
        edits: [{ span: digits, newText: String(should) }],
      },
    ],
  };
}
