import type { Figure } from '../../figures/model';
import { uncomparedResults } from '../../ledger/uncompared';
import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Results told without a comparison beside others that have it (主要数据没有比较). */
export default defineRule({
  id: 'headline-without-comparison',
  category: 'missing-yoy-baseline',
  severity: 'info',
  severityByKind: { government: 'hint' },
  scope: 'paragraph',
  title: { zh: '同句数据有的有同比、有的没有', en: 'A result without the comparison that its neighbour has' },
  why: '同一句里一个数据写了同比，并列的另一个没有写，读者会问它是升是降。主要数据应当配齐：都写，或者说明没有可比数。',
  exceptions:
    '一次性的活动和会议（举办培训12期）、数得清的几项（四个产业）、其中项、约数、目标、从多少到多少、只为说明总数的量，不报；确无上年数的，可以不改。',
  source: '统计公报、工作总结的通行写法：并列的主要指标同时给出增减',
  examples: {
    bad: [
      '全市登记农机作业合同⟦1260份⟧，合同金额3.8亿元，同比增长9.4%。',
      '发放涉农贷款4.2亿元，同比增长11%，撬动社会资本⟦1.6亿元⟧。',
      '新增入库科技型企业⟦318家⟧，总数达1026家，净增24%。',
      '一是货运量820万吨，同比增长2.4%。二是客运量⟦286万人次⟧。三是港口吞吐量460万吨，同比增长8.8%。',
      '借阅图书⟦46.2万册次⟧、接待读者38.6万人次（同比+4.1%）、办理借书证1.2万张（同比+2.6%）、数字资源访问61万次（同比+8.3%）。',
    ],
    fixed: [
      '全市登记农机作业合同1260份，同比增长【待补】%，合同金额3.8亿元，同比增长9.4%。',
      '发放涉农贷款4.2亿元，同比增长11%，撬动社会资本1.6亿元，同比增长【待补】%。',
      '新增入库科技型企业318家，同比增长【待补】%，总数达1026家，净增24%。',
      '一是货运量820万吨，同比增长2.4%。二是客运量286万人次，同比增长【待补】%。三是港口吞吐量460万吨，同比增长8.8%。',
      '借阅图书46.2万册次（同比增长【待补】%）、接待读者38.6万人次（同比+4.1%）、办理借书证1.2万张（同比+2.6%）、数字资源访问61万次（同比+8.3%）。',
    ],
    good: [
      '全市登记农机作业合同1260份，同比增长5.1%，合同金额3.8亿元，同比增长9.4%。',
      '举办招聘会26场，达成就业意向3200人，同比增长8.5%。',
      '四个产业园区实现产值86亿元，同比增长7.3%。',
      '接诊量、住院量分别为36.2万人次、1.8万人次，同比分别增长4.1%、2.6%。',
      '发放贷款12.6亿元，同比增长11%，惠及农户近3000户，其中信用贷款4.2亿元。',
      '床位由3200张增加到4160张，床位使用率同比提高2.1个百分点。',
      '力争新增就业6200人，务工规模同比增长3%以上。',
      '受理欠薪线索2150件，同比下降9.3%；追发工资3860万元。',
      '新签合同额130亿元，其中市外合同额46亿元，占比35.4%，同比提高7个百分点。',
      '客运量突破600万人次，达到612万人次，同比增长6.2%。',
      '实有经营主体24.5万户，同比增长5.4%，每千人拥有经营主体98户。',
      '货运量820万吨，同比增长2.4%。开通航线36条。',
      '货运量820万吨，同比增长2.4%。客运量286万人次，同比增长1.4%。开通航线36条。',
      '货运量820万吨、客运量286万人次（同比增长1.4%）。',
      '借阅图书36万册次，比原来的12万册次增长2倍。',
      '建立家庭病床512张，同比增长28%，为失能老人上门巡诊9600人次。',
      '拥有农产品加工企业120家，其中国家级12家、省级30家、市级78家，总数比上年末增加9家。',
      '新认定示范社96家，总数达880家，比上年末的800家净增80家、增长10%。',
      '纳入监测的52家景区接待游客268.4万人次，同比增长8.1%。',
      '累计接待游客74.6万人次，日均9.3万人次，同比增长15.8%。',
      '实现营业收入4286万元，同比增长18.2%，完成年度预算4000万元的107.2%；净利润1642万元，同比增长22.6%。',
      '吨煤售价同比下降86元，煤炭板块减利4.1亿元。',
      '收回历史欠费1180万元，应收账款余额降至5300万元，比年初减少900万元。',
      '馆藏档案92.3万卷、资料3.1万册，馆藏总量较2020年底增加15.2万卷。',
      '发生火灾152起，受伤18人，损失折款55万元；与去年同期相比，起数减少27起，受伤人数减少2人，损失减少1万元。',
      '受理报警31.4万起，平均到场时间7分钟，同比缩短2分钟。',
    ],
  },
  check: (paragraph) => uncomparedResults(paragraph).map((figure) => finding(paragraph, figure)),
});

function finding({ reading: { text } }: PlacedParagraph, { span, indicator }: Figure): Finding {
  return {
    span,
    message: {
      zh: `“${indicator.text}”没有写与上年比较，并列的数据写了。`,
      en: `“${indicator.text}” has no comparison; another figure beside it has one.`,
    },
    fixes: [
      {
        title: { zh: '补写“同比增长…%”', en: 'Add “同比增长…%”' },
        edits: [{ span: { start: span.end, end: span.end }, newText: added(text[span.end]) }],
        guess: true,
      },
    ],
  };
}

/** In a bracket among items that 、 parts, else behind a comma in the width of the one that follows. */
function added(next: string | undefined): string {
  const words = '同比增长【待补】%';
  return next === '、' ? `（${words}）` : `${next === ',' ? ',' : '，'}${words}`;
}
