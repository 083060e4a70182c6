import { earlyShortFormsIn } from '../../ledger/names/shortForms';
import { nearFacilitiesIn } from '../../ledger/names/facilityNames';
import { looseNamesIn } from '../../ledger/names/looseNames';
import { nearSystemsIn } from '../../ledger/names/systemNames';
import { nearNamesIn } from '../../ledger/names/nearNames';
import type { NearName } from '../../ledger/names/nearNames';
import { takenUpIn } from '../../ledger/names/takenUp';
import { varyingNamesIn } from '../../ledger/names/quotedNames';
import { opensAsGovernment } from '../../report/changes';
import type { Report } from '../../report/report';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A project, brand or campaign a character off its usual name; a short form before its definition (名称前后不一). */
export default defineRule({
  id: 'name-varies',
  category: 'terminology-inconsistent',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '名称前后不一', en: 'A name written in two ways' },
  why: '项目、品牌、行动的名称差一个字，就成了另一个；读者不知道是写错了还是另有一项。简称先用、后注明，读者第一次见到时看不懂。',
  exceptions:
    '两个名称都反复出现的，差在序号、方位的（一期、二期，城东、城西），差别处各自成词的（平安校园、平安家园），不报；没有引号的名称，别处至少两次写法相同、这里差一个同音字或颠倒两字的才报，别的字只作提示；平台、系统的名称差一个字的，引号里的名称少了“工作”“大”、换了“智慧”“智能”一类词的，只作提示；校区、支行、污水处理厂一类的名称，别处两次以上的这里差一个字，或各写一次而后面说的是同一件事，只作提示，同一段里并列的不报；超过四万字的文件不查；政府工作报告里引号中的提法不比；简称在全称之前出现，只作提示。',
  source: '公文写作通例：名称前后一致，简称先注明全称',
  examples: {
    bad: [
      '“湖山臻品”区域品牌授权企业26家。\n推进“⟦湖山珍品⟧”标准体系建设。',
      '“乡音入户”三年行动启动，走访农户1200户。\n“⟦乡音户户⟧”三年行动覆盖全部乡镇。',
      '双河大桥建成通车，双河大桥全长1260米。\n抓好⟦双合大桥⟧接线道路建设。',
      '清溪湿地公园通过验收，清溪湿地公园记录鸟类186种。\n提升⟦清西湿地公园⟧功能。',
      '设立“和合驿站”12个，“和合驿站”化解纠纷638件。\n推广“⟦合和驿站⟧”做法。',
      '举办“书香满校园”活动128场，“书香满校园”活动覆盖全区。\n深化“⟦书香满校⟧”活动。',
      '梅园校区二期工程完成投资1.6亿元。\n梅园校区图书馆建成开放。\n明年建成⟦桂园校区⟧食堂。',
      '城东污水处理厂配套管网建设滞后。\n加快⟦城西污水处理厂⟧管网建设。',
      '智慧燃气管控平台上线运行，接入场站42座。\n⟦智慧燃气管理平台⟧数据治理滞后。',
      '推行“三环五步”教学模式，开展公开课168节。\n对“⟦五环三步⟧”教学模式理解不深。',
      '“湖湾大讲堂”举办46场。\n“⟦湖湾讲堂⟧”场次偏少。',
      '“智慧泊车”系统接入车位8600个。\n“⟦智能泊车⟧”系统与停车场数据没有打通。',
      '发放“云山惠农贷”2648笔、4.6亿元。\n“⟦云山富农贷⟧”覆盖面不足。',
      '某县农业农村局2025年工作总结\n全年以⟦农服中心⟧为依托开展培训。\n组建县农业社会化服务中心（以下简称“农服中心”），培训1260人次。',
    ],
    fixed: [
      '“湖山臻品”区域品牌授权企业26家。\n推进“湖山臻品”标准体系建设。',
      '“乡音入户”三年行动启动，走访农户1200户。\n“乡音入户”三年行动覆盖全部乡镇。',
      '双河大桥建成通车，双河大桥全长1260米。\n抓好双河大桥接线道路建设。',
      '清溪湿地公园通过验收，清溪湿地公园记录鸟类186种。\n提升清溪湿地公园功能。',
      '设立“和合驿站”12个，“和合驿站”化解纠纷638件。\n推广“和合驿站”做法。',
      '举办“书香满校园”活动128场，“书香满校园”活动覆盖全区。\n深化“书香满校园”活动。',
      '梅园校区二期工程完成投资1.6亿元。\n梅园校区图书馆建成开放。\n明年建成梅园校区食堂。',
      '城东污水处理厂配套管网建设滞后。\n加快城东污水处理厂管网建设。',
      '智慧燃气管控平台上线运行，接入场站42座。\n智慧燃气管控平台数据治理滞后。',
      '推行“三环五步”教学模式，开展公开课168节。\n对“三环五步”教学模式理解不深。',
      '“湖湾大讲堂”举办46场。\n“湖湾大讲堂”场次偏少。',
      '“智慧泊车”系统接入车位8600个。\n“智慧泊车”系统与停车场数据没有打通。',
      '发放“云山惠农贷”2648笔、4.6亿元。\n“云山惠农贷”覆盖面不足。',
      '某县农业农村局2025年工作总结\n全年以农业社会化服务中心为依托开展培训。\n组建县农业社会化服务中心（以下简称“农服中心”），培训1260人次。',
    ],
    good: [
      '“湖湾大讲堂”举办46场，“湖湾讲堂”进村86场。',
      '智慧燃气管控平台上线运行。\n智慧燃气缴费平台用户12万户。',
      '推行“三环五步”教学模式。\n开展“五环三步”家访。',
      '创建“平安校园”26所。\n创建“平安家园”18个。',
      '评选“最美家庭”30户。\n评选“最美庭院”42户。',
      '“十四五”规划收官。\n谋划“十五五”规划。',
      '建设“平安校园”26所，“平安校园”全部达标。\n“平安校园行”走进86个班级。',
      '城东污水处理厂扩建，城东污水处理厂提标。\n城西污水处理厂投运。',
      '梅园校区、桂园校区食堂改造完成。\n梅园校区图书馆建成开放。',
      '东湖镇卫生院改造，东湖镇卫生院扩建。\n西湖镇卫生院搬迁。',
      '年度工作量饱满，年度工作量居首。\n总结年度工作亮点。',
      '水质检测能力提升，水质检测覆盖全县。\n水质监测点增至18个。',
      '组建县农业社会化服务中心（以下简称“农服中心”）。\n农服中心培训1260人次。',
    ],
  },
  check: (report) => {
    const told = [...quoted(report), ...shortForms(report)];
    const isTold = ({ written }: NearName): boolean =>
      told.some(({ span }) => span.start < written.end && written.start < span.end);
    for (const near of [...nearNamesIn(report), ...nearFacilitiesIn(report), ...nearSystemsIn(report)])
      if (!isTold(near)) told.push(nearName(report, near));
    return told;
  },
});

/** A name without quotation marks, once with another character. */
function nearName(report: Report, { odd, usual, written, instead, slip }: NearName): Finding {
  const [here, there] = [report.slice(odd), report.slice(usual)];
  return {
    span: odd,
    ...(slip ? {} : { severity: 'info' as const }),
    message: {
      zh: `这里写作“${here}”，别处都写作“${there}”，是否同一名称？`,
      en: `“${here}” here, “${there}” everywhere else: one name?`,
    },
    fixes: [guessing(written, report.slice(instead))],
    related: [{ span: usual, message: { zh: `这里写作“${there}”`, en: `“${there}” here` } }],
  };
}

function quoted(report: Report): readonly Finding[] {
  if (isGovernment(report)) return [];
  const sure = varyingNamesIn(report);
  const loose = [...looseNamesIn(report), ...takenUpIn(report)].filter(
    ({ odd, usual }) => !sure.some((one) => [odd.name, usual.name].some((name) => name.includes(one.odd.name))),
  );
  return [...sure, ...loose].map(({ odd, usual, guess }) => ({
    span: odd.span,
    ...(guess === true ? { severity: 'info' as const } : {}),
    message: {
      zh: `这里写作“${odd.name}”，别处写作“${usual.name}”，是否同一名称？`,
      en: `“${odd.name}” here, “${usual.name}” elsewhere: one name?`,
    },
    fixes: [guessing(odd.span, usual.name)],
    related: [{ span: usual.span, message: { zh: `这里写作“${usual.name}”`, en: `“${usual.name}” here` } }],
  }));
}

const shortForms = (report: Report): readonly Finding[] =>
  earlyShortFormsIn(report).map(({ short, full, use, introduction }) => ({
    span: use,
    severity: 'info' as const,
    message: {
      zh: `简称“${short}”在注明之前已经使用，宜在这里写全称或把注明移到这里。`,
      en: `“${short}” is used before the report says what it is short for.`,
    },
    fixes: [guessing(use, full)],
    related: [{ span: introduction, message: { zh: '在这里才注明', en: 'Introduced here' } }],
  }));

/** Full of slogans made after one pattern: “以港兴市”, “以工兴市”. */
const isGovernment = (report: Report): boolean => report.kind === 'government' || opensAsGovernment(report);
