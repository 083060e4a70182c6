/** How a report names the place or body that it speaks for: 我市, 本市, 全市. A noun stands after one of the words. */
export const SELF_WORDS: readonly string[] = ['我', '本', '全'];

/** The nouns, and what must not follow each, as it would then be the start of another word: 全市|场, 本区|间. */
export const SELF_NOUNS: readonly { readonly noun: string; readonly not: string; readonly notAll?: true }[] = [
  { noun: '省', not: '' },
  { noun: '市', not: '场值面民' },
  { noun: '州', not: '' },
  { noun: '县', not: '' },
  { noun: '区', not: '域间分块别' },
  { noun: '旗', not: '' },
  { noun: '镇', not: '' },
  { noun: '乡', not: '' },
  { noun: '街道', not: '' },
  { noun: '社区', not: '' },
  { noun: '村', not: '' },
  { noun: '局', not: '面势部限', notAll: true },
  { noun: '厅', not: '' },
  { noun: '委', not: '员托' },
  { noun: '办', not: '法理公事' },
  { noun: '院', not: '士' },
  { noun: '校', not: '' },
  { noun: '所', not: '有在以', notAll: true },
  { noun: '站', not: '' },
  { noun: '中心', not: '' },
  { noun: '公司', not: '' },
  { noun: '集团', not: '' },
  { noun: '厂', not: '' },
  { noun: '行', not: '业动政', notAll: true },
];
