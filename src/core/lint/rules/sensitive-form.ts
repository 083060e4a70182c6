import { hitsIn, wrongWords } from '../houseWords';
import { defineRule } from '../rule';

/** Words of the organisation's list of sensitive forms (敏感表述). */
export default defineRule({
  id: 'sensitive-form',
  category: 'other',
  severity: 'warning',
  off: true,
  scope: 'report',
  reads: 'text',
  title: { zh: '敏感或不规范的表述', en: 'A sensitive form' },
  why: '涉及民族、地域、残疾、港澳台等的称呼和提法，各单位有自己的口径。把口径列进 `.zongjie.json` 的 sensitive，写的时候就能对照。产品自己不带词表：口径会变，应由单位掌握。',
  exceptions: '书名号里的名称、文件名照原文；引用他人原话时按单位规定。没有名单时不报。',
  source: '本单位的 `.zongjie.json`（写法见 docs/house-style.md）',
  examples: {
    house:
      '{\n  "rules": { "敏感或不规范的表述": "warning" },\n  "sensitive": [\n    { "wrong": ["残废人", "残障人士"], "right": "残疾人" },\n    { "wrong": "聋哑人", "note": "分别写作听力残疾人、言语残疾人" }\n  ]\n}',
    bad: ['为⟦残废人⟧提供辅具适配。', '组织⟦聋哑人⟧参加技能培训。'],
    fixed: ['为残疾人提供辅具适配。'],
    good: ['为残疾人提供辅具适配。', '重印《聋哑人手语读本》。'],
  },
  check: (report, house) => wrongWords(hitsIn(report, house), ['sensitive']),
});
