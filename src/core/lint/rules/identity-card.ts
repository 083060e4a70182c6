import { readPrivateNumbers } from '../../text/privateNumbers';
import { defineRule } from '../rule';

/** Identity numbers in a report (身份证号). */
export default defineRule({
  id: 'identity-card',
  category: 'other',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '出现身份证号', en: 'An identity number in the text' },
  why: '公民身份号码是个人信息，不应出现在总结和报告里；随附件报送的也应当隐去中间几位。',
  exceptions: '校验位不对的长数字（文号、账号、批次号）不报。',
  source: 'GB 11643《公民身份号码》；个人信息保护法',
  examples: {
    bad: ['救助对象张某（⟦11010519491231002X⟧）已领取救助金。', '户主身份证号：⟦440524188001010014⟧。'],
    good: ['项目代码202501234567890123，批复文号2025年第110105号。', '户主身份证号：440524********0014。'],
  },
  check: ({ reading }) =>
    readPrivateNumbers(reading.halfWidth)
      .filter(({ what }) => what === 'identity')
      .map(({ start, end }) => ({
        span: { start, end },
        message: { zh: '这里写了身份证号，属于个人信息，请删去或隐去。', en: 'An identity number: personal data.' },
      })),
});
