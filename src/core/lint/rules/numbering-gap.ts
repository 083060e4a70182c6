import { familyOf } from '../../outline/markers/families';
import { listedGapsIn, listedOrdinalsRead, ordinal } from '../../report/numbering/listedOrdinals';
import { countedOffRead, miscountedIn } from '../../report/numbering/countedOff';
import type { MiscountedItem } from '../../report/numbering/countedOff';
import type { ListedGap } from '../../report/numbering/listedOrdinals';
import { numberingGaps } from '../../report/numbering/gaps';
import type { NumberingGap } from '../../report/numbering/gaps';
import { renumberedFrom } from '../../report/numbering/renumbering';
import { runTogether } from '../../report/numbering/runTogether';
import { brokenOff } from '../../report/numbering/splitSentences';
import type { Report } from '../../report/report';
import { relatedHeadings } from '../places';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Headings whose numbers do not follow one another (序号不连续). */
export default defineRule({
  id: 'numbering-gap',
  category: 'numbering-gap',
  severity: 'error',
  scope: 'report',
  reads: (report) => [runTogether(report), brokenOff(report), listedOrdinalsRead(report), countedOffRead(report)],
  title: { zh: '序号不连续', en: 'Heading numbers out of sequence' },
  why: '同一层标题的序号必须从一开始、逐个相连；缺号、重号多半是删改段落后漏改，也可能漏了一段。',
  exceptions:
    '换了上级标题后重新从一编号的，（二）下面又从一、编起、编完接着外面编的，各部分的条目从头到尾连续编号的（一、下面1—3，二、下面4—6），不报。没有标题、开头就不是第一部分的（节选），只作提示。',
  source: 'GB/T 9704-2012 7.3.3：结构层次序数依次标注',
  examples: {
    bad: [
      '一、工作进展\n完成年度任务。\n二、主要做法\n狠抓落实。\n⟦二、⟧存在问题\n进度不够均衡。\n四、下步打算\n继续抓好落实。',
      '一、工作进展\n完成年度任务。\n二、存在问题\n进度不够均衡。\n⟦四、⟧下步打算\n继续抓好落实。',
      '重点做了三件事。一是抓排查。查改隐患。⟦三是⟧抓培训。培训骨干。',
      '一、市容环境\n1．机械化清扫率达到92%。\n2．改造公厕14座。\n二、市政设施\n3．改造管网15.8公里。\n⟦5．⟧更换路灯2400盏。\n三、园林绿化\n6．新增绿地12公顷。',
      '一、工作进展\n（一）抓春耕\n完成播种。\n（二）抓秋收\n颗粒归仓。\n二、存在问题\n⟦（三）⟧人手紧\n缺少骨干。',
      '内部管理抓得更严：一是压实责任，谈心谈话214人次；二是健全制度，梳理风险点43个；⟦四是⟧加强培训，办班11期。',
      '主要有三个变化。第一，标准更高；第二，补助更实；⟦第四⟧，管护更好。',
      '其一，摸清底数，逐户建档。其二，分类施策。⟦其二⟧，加强督查。其三，总结推广。',
    ],
    fixed: [
      '一、工作进展\n完成年度任务。\n二、主要做法\n狠抓落实。\n三、存在问题\n进度不够均衡。\n四、下步打算\n继续抓好落实。',
      '一、工作进展\n完成年度任务。\n二、存在问题\n进度不够均衡。\n三、下步打算\n继续抓好落实。',
      '重点做了三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。',
      '一、市容环境\n1．机械化清扫率达到92%。\n2．改造公厕14座。\n二、市政设施\n3．改造管网15.8公里。\n4．更换路灯2400盏。\n三、园林绿化\n5．新增绿地12公顷。',
      '一、工作进展\n（一）抓春耕\n完成播种。\n（二）抓秋收\n颗粒归仓。\n二、存在问题\n（一）人手紧\n缺少骨干。',
    ],
    good: [
      '一、上半年情况\n运行平稳。\n二、三季度主要做法\n加密巡查。\n三、存在的问题\n人手不足。',
      '主要有三个变化。第一，标准更高；二是补助更实；第三，管护更好。第二、三产业也有起色。',
      '一、市容环境\n1．机械化清扫率达到92%。\n2．改造公厕14座。\n二、市政设施\n3．改造管网15.8公里。\n4．更换路灯2400盏。\n三、园林绿化\n5．新增绿地12公顷。',
      '一、工作进展\n（一）抓春耕\n完成播种。\n（二）抓秋收\n颗粒归仓。\n二、存在问题\n（一）人手紧\n缺少骨干。\n三、下步打算\n继续抓好落实。',
      '第一部分 工作总结\n一、抓党建\n上党课12次。\n二、抓教学\n开公开课36节。\n第二部分 工作思路\n三、抓安全\n开展演练6次。\n四、抓宣传\n刊发稿件20篇。',
      '1．举办活动8场。\n2．12355服务台接听率达到95%。\n3．发展团员850名。',
      '1.新增贷款户36户。\n2.布放终端18台。\n3.3月末贷款余额6.2亿元。\n4.5月走访企业42家。\n5.换发社保卡860张。',
      '一、供水情况\n供水正常。\n二、管网改造情况1.主城区管网\n更换旧管18公里。\n2.乡镇管网\n更换旧管6公里。',
      '重点抓三件事。一是抓排查，查改隐患36处二是抓培训，培训骨干120人。三是抓演练，开展演练8次。',
      '主要做法：一是招商引资提速。重点抓落地：一是甲药厂，二是乙纸厂。二是项目建设提效。全部开工。三是营商环境提质。办件提速。',
      '一、经济运行\n一、二、三产业增加值分别为12亿元、36亿元、52亿元。\n二、项目建设\n开工6个。\n三、民生保障\n新增学位860个。',
      '一、上半年工作\n（一）主要指标\n产值3.2亿元。\n（二）主要做法\n一、抓项目\n新开工6个。\n二、抓农业\n新建大棚120座。\n三、抓民生\n改造危房36户。\n二、下半年打算\n加快建设进度。',
      '主要问题：一是底子薄，欠账多；二是人手紧，其中：一是编制少，二是年龄大；三是经费缺，支出压力大。',
      '主要问题：一是底子薄，欠账多；二是人手紧，第三，经费缺；四是设备老，故障多。',
      '1.抓源头\n严把准入关。\n2.抓过程\n加密巡查。\n3.抓末端\n逐项销号。',
    ],
  },
  check: (report) => [
    ...numberingGaps(report).map((gap) => outOfSequence(report, gap)),
    ...listedGapsIn(report).map(leftOut),
    ...miscountedIn(report).map(miscounted),
  ],
});

const leftOut = ({ span, number, previous, expected }: ListedGap): Finding => ({
  span,
  message: {
    zh: `序号不连续：“${ordinal(previous)}”之后应为“${ordinal(expected)}”，这里是“${ordinal(number)}”。`,
    en: `Numbering: what follows “${ordinal(previous)}” should be “${ordinal(expected)}”, not “${ordinal(number)}”.`,
  },
});

const miscounted = ({ span, expected, previous }: MiscountedItem): Finding => ({
  span,
  severity: previous === null ? 'info' : 'warning',
  message: {
    zh: `序号不连续：${previous === null ? '这一串的第一项' : `“${previous}”之后`}应为“${expected}”。`,
    en: `Numbering: ${previous === null ? 'the first item' : `what follows “${previous}”`} should be “${expected}”.`,
  },
});

/** Of siblings in disorder so many gaps are told with a fix: each fix goes through all that follow. */
const MOST_FIXES = 20;

const RENUMBER = { zh: '从这里起重新编号', en: 'Renumber from here' };

function outOfSequence(report: Report, gap: NumberingGap): Finding {
  const { section, previous, expected } = gap;
  const wanted = familyOf(section.family)?.write(expected, section.marker) ?? String(expected);
  const after =
    previous === null
      ? { zh: '这一层的第一个标题', en: 'the first heading of its level' }
      : { zh: `“${previous.marker}”之后`, en: `what follows “${previous.marker}”` };
  const edits = gap.told < MOST_FIXES ? renumberedFrom(gap) : [];
  return {
    span: section.markerSpan.end > section.markerSpan.start ? section.markerSpan : section.headingSpan,
    message: {
      zh: `序号不连续：${after.zh}应为“${wanted}”，这里是“${section.marker}”。`,
      en: `Numbering: ${after.en} should be “${wanted}”, not “${section.marker}”.`,
    },
    ...(gap.beginsMidway ? { severity: 'info' } : {}),
    ...(edits.length === 0 ? {} : { fixes: [{ title: RENUMBER, edits }] }),
    ...(previous === null
      ? {}
      : { related: relatedHeadings(report, [previous], { zh: '上一个同级标题', en: 'previous heading' }) }),
  };
}
