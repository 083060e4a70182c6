import { readPrivateNumbers } from '../../text/privateNumbers';
import { defineRule } from '../rule';

/** Private phone numbers in a report (手机号). */
export default defineRule({
  id: 'phone-number',
  category: 'other',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '出现手机号', en: 'A private phone number in the text' },
  why: '个人手机号是个人信息，总结定稿前应当删去；要留联系方式的写办公电话。',
  exceptions: '热线、举报、咨询、值班、联系电话等对外公布的号码，不报。',
  source: '个人信息保护法；公文校对通例',
  examples: {
    bad: ['回访群众李某（⟦13812345678⟧）表示满意。', '驻村队员王某，⟦15987654321⟧。'],
    good: [
      '举报热线：13812345678。',
      '联系电话：13812345678（办公室）。',
      '平台累计受理13812345678元，编号138123456789。',
    ],
  },
  check: ({ reading }) =>
    readPrivateNumbers(reading.halfWidth)
      .filter(({ what }) => what === 'phone')
      .map(({ start, end }) => ({
        span: { start, end },
        message: { zh: '这里写了手机号，属于个人信息，请删去。', en: 'A mobile phone number: personal data.' },
      })),
});
