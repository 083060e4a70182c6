import { mixedScalesIn, readsMixedScales } from '../../ledger/mixedScales';
import type { MixedScales } from '../../ledger/mixedScales';
import { oddScalesIn, readsOddScales } from '../../ledger/oddScales';
import { dwarfedIn, dwarfedRead } from '../../ledger/units/dwarfed';
import { fractionsIn, fractionsRead } from '../../ledger/units/fractions';
import { reckonedIn, reckonedRead } from '../../ledger/units/reckoned';
import { sameDigitsIn, sameDigitsRead } from '../../ledger/units/sameDigits';
import type { Report } from '../../report/report';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { readsRelations, slipsOfScale } from '../contradictions';
import { oddScale, scaleAmong, scaleElsewhere, scaleOfCount, scaleOfSum } from '../findings/scaleElsewhere';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** One indicator, or one list, in 亿元 and in 万元 (金额量级不一). */
export default defineRule({
  id: 'unit-scale-mixed',
  category: 'unit-inconsistent',
  severity: 'info',
  scope: 'report',
  reads: (report) => [
    ...readsMixedScales(report),
    ...readsOddScales(report),
    ...readsRelations(report),
    sameDigitsRead(report),
    dwarfedRead(report),
    reckonedRead(report),
    fractionsRead(report),
  ],
  title: { zh: '同一指标万、亿混用', en: 'One indicator in 亿 and 万' },
  why: '同一指标这里用万元、那里用亿元，或者并列的几个数万元、亿元穿插，读者要先换算才能比大小，也容易看错一位；各项加不成总数，平均数、占比、增幅算不出来，换成另一量级就都对得上的，是万、亿写错。',
  exceptions:
    '不足1亿元、换算后要保留四位以上小数的（5235万元），留着万元更清楚，不报；不同的指标各用各的，不同项目的投资、资金，不报；目标数与完成数不比，但同一个数、同一事物一处用亿、一处用五位以上的万（或一处用万、一处不用）的，提示。',
  source: '公文校对通例：同一指标全文同一量级；GB/T 15835-2011 5.1.2',
  examples: {
    bad: [
      '全年医疗服务收入1.36亿元。\n基层医疗机构情况：医疗服务收入⟦8600万元⟧。',
      '三条公路分别完成投资1.2亿元、⟦3500万元⟧、2.4亿元。',
      '全年技术合同成交额3.2亿元。\n全县技术合同成交额⟦12800万元⟧。',
      '客运枢纽建筑面积2.6万平方米。\n建成客运枢纽建筑面积⟦26000平方米⟧。',
      '全区商务楼宇总面积42.6万平方米，已入驻⟦372000平方米⟧。',
      '科研经费6830万元，同比增长14.2%；转化成果合同金额⟦0.226亿元⟧。',
      '关税收入12.6亿元，增值税收入⟦1365000万元⟧。',
      '中央补助418万元、省级补助1362万元、县级配套⟦940亿元⟧，三项合计2720万元。',
      '成功劝阻诈骗67起，挽回损失⟦412亿元⟧，平均每起6.15万元。',
      '文物修缮投入6840万元。\n2024年投入的⟦6840亿元⟧仍以上级专项为主。',
      '冬季供热面积4860万平方米。\n五座县城的供热面积⟦4860平方米⟧。',
      '修复被损毁耕地126.4亩。\n对修复的耕地⟦126.4公顷⟧逐块查看。',
      '校舍建设投入5.26亿元、设备购置投入4.38亿元、教师培训投入⟦2.48万元⟧。',
      '农业用电0.58亿千瓦时，工业用电9.12亿千瓦时，生活用电⟦2.92万千瓦时⟧，服务业用电2.24亿千瓦时。',
      '“绿色课堂”进校园64场，覆盖师生⟦2.1人次⟧。',
      '早稻收购3.6万吨，晚稻收购⟦5.8吨⟧，两季加起来9.4万吨。',
      '去年旅客吞吐量⟦86.2人次⟧，今年做到93.8万人次，多出7.6万人次。',
      '年初存栏⟦1.86头⟧，全年繁育3.42万头，卖出3.15万头，年末还有2.13万头。',
    ],
    fixed: [
      '全年医疗服务收入1.36亿元。\n基层医疗机构情况：医疗服务收入0.86亿元。',
      '三条公路分别完成投资1.2亿元、0.35亿元、2.4亿元。',
      '全年技术合同成交额3.2亿元。\n全县技术合同成交额1.28亿元。',
      '客运枢纽建筑面积2.6万平方米。\n建成客运枢纽建筑面积2.6万平方米。',
      '全区商务楼宇总面积42.6万平方米，已入驻37.2万平方米。',
      '科研经费6830万元，同比增长14.2%；转化成果合同金额2260万元。',
      '关税收入12.6亿元，增值税收入136.5亿元。',
      '中央补助418万元、省级补助1362万元、县级配套940万元，三项合计2720万元。',
      '成功劝阻诈骗67起，挽回损失412万元，平均每起6.15万元。',
      '文物修缮投入6840万元。\n2024年投入的6840万元仍以上级专项为主。',
      '冬季供热面积4860万平方米。\n五座县城的供热面积4860万平方米。',
      '修复被损毁耕地126.4亩。\n对修复的耕地126.4亩逐块查看。',
      '校舍建设投入5.26亿元、设备购置投入4.38亿元、教师培训投入2.48亿元。',
      '农业用电0.58亿千瓦时，工业用电9.12亿千瓦时，生活用电2.92亿千瓦时，服务业用电2.24亿千瓦时。',
      '“绿色课堂”进校园64场，覆盖师生2.1万人次。',
      '早稻收购3.6万吨，晚稻收购5.8万吨，两季加起来9.4万吨。',
      '去年旅客吞吐量86.2万人次，今年做到93.8万人次，多出7.6万人次。',
      '年初存栏1.86万头，全年繁育3.42万头，卖出3.15万头，年末还有2.13万头。',
    ],
    good: [
      '全镇开设教学班64个，平均班额35.1人；每千人口执业医师2.7人。',
      '贷款余额486亿元，村级债务483万元。',
      '早稻收购3.6万吨，晚稻收购5.8万吨，抽检样品9.2吨。',
      '校舍建设投入5.26亿元、设备购置投入4.38亿元，生均2.48万元。',
      '医疗收入5.26亿元，药品收入1.38亿元，捐赠收入248万元。',
      '投放消费券3600万元，核销3312万元，核销率92.0%。',
      '管护林地1264亩。\n新植苗木1264万株，抚育竹林36公顷。',
      '事故损失0万元，完成投资0.226亿元。',
      '住院费用6万元，自付0元。',
      '总投资3860万元，户均增收120000元。',
      '播种面积38.2万亩，深松整地12000亩。',
      '科研经费6830万元，合同金额0.23亿元。',
      '帮扶资金4亿元，村居民自筹0元。',
      '天使基金引导社会投资1.9亿元，跟投资金5235万元。',
      '全年技术合同成交额3.92亿元，其中创新券涉及技术合同成交额6089万元。',
      '紧盯营业收入4.2亿元、利润总额2900万元的目标，拓展市场。',
      '新建水库完成投资1.2亿元。\n整治山塘36口，完成投资4300万元。',
      '落实稳岗返还1.14亿元，发放扩岗补助720万元。',
      '全年医疗服务收入8600万元，同比增长6.1%。\n力争医疗服务收入突破1亿元。',
    ],
  },
  check: (report) => {
    const mixed = mixedScalesIn(report);
    const told = new Set(mixed.flatMap(({ converted }) => converted.map(({ span }) => span.start)));
    const odd = oddScalesIn(report).filter((one) => !told.has(one.odd.span.start) && !told.has(one.usual.span.start));
    const found = [
      ...mixed.map((one) => mixedUp(report, one)),
      ...odd.map((one) => oddScale(report, one)),
      ...slipsOfScale(report),
      ...sameDigitsIn(report).map((one) => scaleElsewhere(report, one)),
    ];
    const isKnown = ({ span }: { readonly span: Span }): boolean => found.some((one) => overlaps(one.span, span));
    const reckoned = reckonedIn(report).filter((one) => one.differs === 'scale' && !isKnown(one));
    const isReckoned = ({ span }: { readonly span: Span }): boolean => reckoned.some((one) => overlaps(one.span, span));
    return [
      ...found,
      ...reckoned.map((one) => scaleOfSum(report, one)),
      ...dwarfedIn(report)
        .filter((one) => !isKnown(one) && !isReckoned(one))
        .map((one) => scaleAmong(report, one)),
      ...fractionsIn(report)
        .filter((span) => !isKnown({ span }) && !isReckoned({ span }))
        .map((span) => scaleOfCount(report, span)),
    ];
  },
});

function mixedUp(report: Report, { scale, converted, usual }: MixedScales): Finding {
  const [{ span, newText }] = converted;
  return {
    span,
    message: {
      zh: `同一指标、同一组数里万元与亿元混用，这里可写作${newText}。`,
      en: `亿 and 万 in one indicator or list: ${newText} here.`,
    },
    fixes: [
      {
        title: {
          zh: converted.length > 1 ? `统一为“${scale}”（${converted.length}处）` : `换算为“${newText}”`,
          en: `Convert to “${newText}”`,
        },
        edits: converted,
      },
    ],
    ...(usual === null
      ? {}
      : {
          related: [
            { span: usual, message: { zh: `这里写作${report.slice(usual)}`, en: `${report.slice(usual)} here` } },
          ],
        }),
  };
}
