import { reachOf, unmatchedIn } from '../../report/marks/brackets';
import type { BracketKind, Unmatched } from '../../text/brackets';
import type { Report } from '../../report/report';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** Marks that come in pairs and stand alone (引号、书名号、括号不配对). */
export default defineRule({
  id: 'quotes-unbalanced',
  category: 'punctuation',
  severity: 'error',
  scope: 'report',
  reads: 'text',
  waitsFor: 'sentence',
  title: { zh: '引号、括号不配对', en: 'A quotation mark or bracket without its counterpart' },
  why: '引号、书名号、括号总是成对使用。缺了一半，或者一边是“、另一边是半角的"，读者不知道引到哪里为止，多半是删改或识别时丢了。',
  exceptions: '一段引文分几段写、每段只在段首加前引号的，跨行才配上的，“1）”“a)”这样的序号，表示英寸的"，都不报。',
  source: 'GB/T 15834—2011《标点符号用法》：引号、书名号、括号成对使用',
  examples: {
    bad: [
      '擦亮为农服务⟦“金字招牌⟧，带动农户1260户。',
      '贯彻落实⟦《药品管理法⟧，开展检查12次。',
      '形成“受理—会商—反馈⟦"⟧闭环机制，办结案件96件。',
      '评选“最美班组⟦“⟧12个。',
      '开展“送教下乡⟦〞⟧活动16场。',
      '组建⟦”⟧调解超市”2处。',
      '改造停车场5处⟦（其中新建2处⟧，新增泊位260个。',
      '修订《考勤办法》⟦值班管理规定》⟧。',
      '按照《行动方案》（市政办发⟦〔⟧2025]16号）的要求，发放消费券800万元。',
    ],
    fixed: [
      '擦亮为农服务“金字招牌”，带动农户1260户。',
      '贯彻落实《药品管理法》，开展检查12次。',
      '形成“受理—会商—反馈”闭环机制，办结案件96件。',
      '评选“最美班组”12个。',
      '开展“送教下乡”活动16场。',
      '组建“调解超市”2处。',
      '改造停车场5处（其中新建2处），新增泊位260个。',
    ],
    good: [
      '原因主要是：1）钢材降价；2 ）零售占比提高。',
      '印发《关于落实〈医疗质量管理办法〉的通知》，开展“清廉医院（科室）”创建。',
      '“农机手要先培训。\n“再上机。”培训班负责人说。',
      '县领导在现场会上指出：“农机手要先培训。\n“再上机。”',
      '1）整修机耕路。\n2)疏浚灌溉渠。\na）保证春灌用水。',
      '**1）整修机耕路。**全年整修6条。\n**2）疏浚灌溉渠。**全年疏浚4条。',
      '按照《行动方案》（市政办发〔2025〕16号）的要求发放消费券。',
      '购置27"显示器12台，张贴“安全生产”标语40幅。',
      '他说：“要把‘三张清单’管住。管好了，群众才满意。”',
      '依据《中华人民共和国\n公路法》开展治超。\n（已报市局备案\n，不另行文。）',
      '参加“企业开放日”“技能比武周”等活动，印发《操作规程》《应急手册》。',
    ],
  },
  check: (report) =>
    unmatchedIn(report).flatMap((line) => line.unmatched.map((unmatched) => finding(report, unmatched, line.start))),
});

const NAMES: Readonly<Record<BracketKind, readonly [zh: string, en: string]>> = {
  quote: ['引号', 'quotation mark'],
  title: ['书名号', 'title mark'],
  paren: ['括号', 'bracket'],
  lenticular: ['方头括号', 'bracket'],
  tortoise: ['六角括号', 'bracket'],
};

function finding(report: Report, unmatched: Unmatched, at: number): Finding {
  const { bracket, swap, close } = unmatched;
  const span = reachOf(report, unmatched, at);
  const [zh, en] = NAMES[bracket.kind];
  const fixes: Fix[] = [];
  if (swap !== null)
    fixes.push({ title: { zh: `改为${swap}`, en: `Change to ${swap}` }, edits: [{ span, newText: swap }] });
  if (close !== null)
    fixes.push({
      title: { zh: `补上后一半${close}`, en: `Add ${close}` },
      edits: [{ span: { start: at + bracket.clauseEnd, end: at + bracket.clauseEnd }, newText: close }],
      guess: true,
    });
  const half = bracket.side === 'close' ? '前' : '后';
  const message =
    swap === null
      ? { zh: `这个${zh}没有配对的${half}一半。`, en: `This ${en} has no counterpart.` }
      : { zh: `这个${zh}与前后的不配对，应为${swap}。`, en: `This ${en} does not match: ${swap} belongs here.` };
  return { span, message, ...(fixes.length === 0 ? {} : { fixes }) };
}
