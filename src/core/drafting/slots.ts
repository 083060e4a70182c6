import type { Message } from '../text/message';

/**
 * What a slot of a pattern may hold. `quantity` types hold a number and can stand in a check; `amount` is a number with
 * its magnitude and unit (29.56亿元), the other quantities are bare numbers whose unit stands in the text or in a slot of
 * its own.
 */
export const SLOT_TYPES = {
  indicator: { name: { zh: '指标', en: 'Indicator' }, quantity: false },
  value: { name: { zh: '数值', en: 'Value' }, quantity: true },
  amount: { name: { zh: '金额', en: 'Amount' }, quantity: true },
  percent: { name: { zh: '百分数', en: 'Percent' }, quantity: true },
  point: { name: { zh: '百分点', en: 'Points' }, quantity: true },
  count: { name: { zh: '个数', en: 'Count' }, quantity: true },
  rank: { name: { zh: '位次', en: 'Rank' }, quantity: true },
  year: { name: { zh: '年份', en: 'Year' }, quantity: true },
  unit: { name: { zh: '单位', en: 'Unit' }, quantity: false },
  period: { name: { zh: '时期', en: 'Period' }, quantity: false },
  date: { name: { zh: '时点', en: 'Date' }, quantity: false },
  scope: { name: { zh: '范围', en: 'Scope' }, quantity: false },
  organisation: { name: { zh: '机构', en: 'Body' }, quantity: false },
  place: { name: { zh: '地名', en: 'Place' }, quantity: false },
  platform: { name: { zh: '平台', en: 'Platform' }, quantity: false },
  project: { name: { zh: '项目', en: 'Project' }, quantity: false },
  title: { name: { zh: '称号', en: 'Title' }, quantity: false },
  policy: { name: { zh: '文件', en: 'Document' }, quantity: false },
  meeting: { name: { zh: '会议', en: 'Meeting' }, quantity: false },
  industry: { name: { zh: '产业', en: 'Industry' }, quantity: false },
  code: { name: { zh: '提法', en: 'Set phrase' }, quantity: false },
  list: { name: { zh: '并列项', en: 'List' }, quantity: false },
  clause: { name: { zh: '短语', en: 'Phrase' }, quantity: false },
  verb: { name: { zh: '动词', en: 'Verb' }, quantity: false },
  enum: { name: { zh: '选项', en: 'Choice' }, quantity: false },
} as const satisfies Readonly<Record<string, { readonly name: Message; readonly quantity: boolean }>>;

/** What may be filled into a slot. */
export type SlotType = keyof typeof SLOT_TYPES;

/** Whether `name` is a slot type. */
export function isSlotType(name: string): name is SlotType {
  return Object.hasOwn(SLOT_TYPES, name);
}
