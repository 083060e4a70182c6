/**
 * What a slot of a pattern may hold. `quantity` types hold a number and can stand in a check; `amount` is a number with
 * its magnitude and unit (29.56亿元), the other quantities are bare numbers whose unit stands in the text or in a slot of
 * its own.
 */
export const SLOT_TYPES = {
  indicator: { label: '指标', quantity: false },
  value: { label: '数值', quantity: true },
  amount: { label: '金额', quantity: true },
  percent: { label: '百分数', quantity: true },
  point: { label: '百分点', quantity: true },
  count: { label: '个数', quantity: true },
  rank: { label: '位次', quantity: true },
  year: { label: '年份', quantity: true },
  unit: { label: '单位', quantity: false },
  period: { label: '时期', quantity: false },
  date: { label: '时点', quantity: false },
  scope: { label: '范围', quantity: false },
  organisation: { label: '机构', quantity: false },
  place: { label: '地名', quantity: false },
  platform: { label: '平台', quantity: false },
  project: { label: '项目', quantity: false },
  title: { label: '称号', quantity: false },
  policy: { label: '文件', quantity: false },
  meeting: { label: '会议', quantity: false },
  industry: { label: '产业', quantity: false },
  code: { label: '提法', quantity: false },
  list: { label: '并列项', quantity: false },
  clause: { label: '短语', quantity: false },
  verb: { label: '动词', quantity: false },
  enum: { label: '选项', quantity: false },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly quantity: boolean }>>;

/** What may be filled into a slot. */
export type SlotType = keyof typeof SLOT_TYPES;

/** Whether `name` is a slot type. */
export function isSlotType(name: string): name is SlotType {
  return Object.hasOwn(SLOT_TYPES, name);
}
