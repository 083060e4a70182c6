import { unfinishedOf } from '../../report/marks/endings';
import type { Unfinished } from '../../report/marks/endings';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** From so many on, and so large a share of all, it is the file's way and no slip. */
const MANY = 4;
const MOST = 0.3;

/** Body paragraphs that end without a mark (段末缺标点): cut off, or a full stop is missing. */
export default defineRule({
  id: 'paragraph-end',
  category: 'truncated',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  title: { zh: '段末没有句末标点', en: 'A paragraph without an end mark' },
  why: '成段的正文以句号、问号、叹号、分号或冒号收尾。段末什么也没有，不是漏了句号，就是复制时丢了后半句，定稿前应对照原稿。',
  exceptions:
    '标题、署名、日期、称谓、列表、表格、图注不报；没有写成完整句子的短条目不报。按行宽折行的文件全文合报一条。',
  source: 'GB/T 15834—2011《标点符号用法》：句末点号',
  examples: {
    bad: [
      '推广测土配方施肥。全年建成示范片12个，培育种植大户36⟦7户⟧\n加强农机管理。',
      '审判质效稳步提升。全院干警继续发扬连续作战作风，深化司法公开⟦，⟧',
      '围绕“四好农村路”创建，完善县乡村三级管护体系，健全日常巡查、定期检测和应急抢通机制，推动养护工作由突击整治转向“常态长⟦效”⟧',
      '图书借阅服务稳步提升。全年接待读者36万人次，同比⟦增长⟧\n8.2%，馆藏图书达到52万册。',
    ],
    fixed: [
      '推广测土配方施肥。全年建成示范片12个，培育种植大户367户。\n加强农机管理。',
      '审判质效稳步提升。全院干警继续发扬连续作战作风，深化司法公开。',
      '围绕“四好农村路”创建，完善县乡村三级管护体系，健全日常巡查、定期检测和应急抢通机制，推动养护工作由突击整治转向“常态长效”。',
      '图书借阅服务稳步提升。全年接待读者36万人次，同比增长8.2%，馆藏图书达到52万册。',
    ],
    good: [
      '云山县卫生健康局2026年工作要点\n一、持续深化医药卫生体制改革，扎实推进紧密型医共体建设\n做实分级诊疗。基层诊疗量占比稳步提高。\n云山县卫生健康局\n2025年12月30日',
      '全体教职工：\n现将一年来的工作总结如下：\n坚持立德树人。课堂改革不断深入，“人人有才、人人成才。”',
      '- 开展法治讲座。覆盖全部班级，参训学生1200人次\n- 组织应急演练\n| 项目。 | 人数 | 完成全部课程，参加技能竞赛 |',
      '车队全年安全运行。旅客满意度持续提高。（市客运公司安全科）',
      '主送：各乡镇卫生院，各社区卫生服务中心，县直各医疗卫生单位，各民营医疗机构，县疾病预防控制中心，县妇幼保健院',
    ],
  },
  check: (report) => {
    const { unfinished, lines } = unfinishedOf(report);
    if (unfinished.length < MANY || unfinished.length < lines * MOST) return unfinished.map(single);
    const [first] = unfinished as [Unfinished];
    return [
      {
        span: first.span,
        message: {
          zh: `有${unfinished.length}段末尾没有句末标点：文件像是按行宽折行的，否则请逐段补上。`,
          en: `${unfinished.length} paragraphs end without a mark: the file seems to be wrapped by hand.`,
        },
      },
    ];
  },
});

function single({ span, pause, lineBreak }: Unfinished): Finding {
  if (lineBreak !== null) return broken(span, lineBreak);
  const edits = [{ span: pause ? span : { start: span.end, end: span.end }, newText: '。' }];
  return {
    span,
    message: {
      zh: '段末没有句末标点：漏了句号，还是后面还有文字？',
      en: 'The paragraph ends without a mark: is a full stop missing, or text?',
    },
    fixes: [
      {
        title: { zh: pause ? '改为句号' : '补句号', en: pause ? 'Change to a full stop' : 'Add a full stop' },
        edits,
        guess: true,
      },
    ],
  };
}

const broken = (span: Span, lineBreak: Span): Finding => ({
  span,
  message: {
    zh: '一句话在数字前后断成了两行。',
    en: 'A line break parts a number from its sentence.',
  },
  fixes: [
    { title: { zh: '接上下一行', en: 'Join the lines' }, edits: [{ span: lineBreak, newText: '' }], guess: true },
  ],
});
