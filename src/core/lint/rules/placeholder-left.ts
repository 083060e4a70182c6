import { placeholdersOf } from '../../report/placeholders';
import { defineRule } from '../rule';

/** Gaps that were to be filled (未填的占位符): XX, ××, 【待补】, [单位], TODO, ____. */
export default defineRule({
  id: 'placeholder-left',
  category: 'placeholder-left',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '占位符没有填', en: 'A placeholder left in the text' },
  why: '“XX”“××”“【待补】”“[单位]”“____”是套用模板或等数据时留的空，报出去就是事故。',
  exceptions:
    '引用表格、文书格式（引号、书名号里的××），隐去名字的李××，XX染色体、XXL、X光、3×5这类名称和算式，Markdown 的链接，不报。',
  source: '公文送审前的通行检查项',
  examples: {
    bad: [
      '⟦XX⟧县完成造林⟦××⟧万亩。\n⟦【待补：与问题逐条对应，每条写明目标值、完成时限、牵头单位和配合单位】⟧',
      '全年门诊量⟦【待补】⟧，出院病人⟦【待补：与统计口径核对】⟧。',
      '⟦[单位]⟧领导班子带头办案。案件⟦____⟧件。',
      '截至⟦X月X日⟧，通车里程达到⟦ＸＸＸ⟧公里，⟦TODO⟧。',
      '⟦{{学校名称}}⟧开设课后服务课程，覆盖⟦（此处填人数）⟧学生。',
      '根据全年目标任务（东委发〔2026〕⟦XX⟧号），由⟦【单位】⟧牵头办理。（责任科室：⟦××⟧科）',
    ],
    good: [
      '统一使用《××法院送达回证》，门牌写作“××村××组”。',
      '原告李××、王××诉某公司案已审结，购置XXL号工作服和X光机，更新XX-1型设备。',
      '完成XX染色体筛查，地块规格3×5米，考核结果分A、B、C三档。',
      '详见[通知](https://example.com/TODO-list)，召开现场会（时间待定）。【典型案例】农机合作社[1]。',
      '在待补齐短板上下功夫。执行文号[2025]6号，（三）强化调度。',
    ],
  },
  check: ({ reading }) =>
    placeholdersOf(reading).map((span) => ({
      span,
      message: {
        zh: `占位符“${reading.text.slice(span.start, Math.min(span.end, span.start + 30))}”没有填。`,
        en: 'A placeholder that was to be filled.',
      },
    })),
});
