import type { Message } from '../text/message';
import { readExact } from './exact';
import type { Slot } from './pattern';
import { SLOT_TYPES } from './slots';

const ENDS_CLAUSE = /[。；：，、,;:]$/u;
const DIGIT = /[\d０-９]/u;
const BARE_NUMBER = /^[\d.．，,]+$/u;

/**
 * Why a text cannot stand in a slot of this type, `null` where it can. What several slots say together is for
 * `evaluateCheck`.
 */
export function slotComplaint({ name, type, options }: Slot, text: string): Message | null {
  if (text.trim() === '') return complaint(`“${name}”还空着`, `“${name}” is empty`);
  if (/[\n\r]/.test(text)) return complaint(`“${name}”里有换行`, `“${name}” holds a line break`);
  if (type === 'enum')
    return options.includes(text)
      ? null
      : complaint(`“${name}”应为${options.join('、')}之一`, `“${name}” should be one of ${options.join(', ')}`);
  if (SLOT_TYPES[type].quantity) return numberComplaint(name, type, text);
  if (ENDS_CLAUSE.test(text)) return complaint(`“${name}”末尾不带标点`, `“${name}” takes no punctuation at its end`);
  switch (type) {
    case 'unit':
      return DIGIT.test(text)
        ? complaint(`“${name}”是单位，不带数字`, `“${name}” is a unit and takes no digits`)
        : null;
    case 'list':
      return /[、—]|》《|”“/u.test(text)
        ? null
        : complaint(`“${name}”应列出两项以上，用顿号隔开`, `“${name}” should list two items or more, parted by “、”`);
    case 'period':
    case 'date':
      return BARE_NUMBER.test(text)
        ? complaint(`“${name}”要写出年、月或日`, `“${name}” should say year, month or day`)
        : null;
    default:
      return null;
  }
}

function numberComplaint(name: string, type: Slot['type'], text: string): Message | null {
  const number = readExact(text, false);
  if (number === null) return complaint(`“${name}”应填一个数`, `“${name}” should be a number`);
  switch (type) {
    case 'amount':
      return number.unit === '' ? complaint(`“${name}”要带单位`, `“${name}” needs its unit`) : null;
    case 'year':
      return /^(?:19|20)\d{2}$/.test(text)
        ? null
        : complaint(`“${name}”应为四位年份`, `“${name}” should be a year of four digits`);
    case 'rank':
    case 'count':
      return number.value >= 1 && Number.isInteger(number.value)
        ? null
        : complaint(`“${name}”应为正整数`, `“${name}” should be a whole number from 1 on`);
    case 'percent':
    case 'point':
      return number.unit === ''
        ? null
        : complaint(`“${name}”后面已有单位，只填数`, `“${name}” is followed by its unit: give the number only`);
    default:
      return null;
  }
}

const complaint = (zh: string, en: string): Message => ({ zh, en });
