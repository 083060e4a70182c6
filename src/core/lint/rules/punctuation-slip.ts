import { markSlipsIn } from '../../report/marks/slips';
import { defineRule } from '../rule';

/** Marks that are mistyped, or borrowed from code and tables (标点误用). */
export default defineRule({
  id: 'punctuation-slip',
  category: 'punctuation',
  severity: 'info',
  scope: 'paragraph',
  title: { zh: '标点误用', en: 'A mark mistyped' },
  why: '小数点打成句号、千分位打成中文逗号，数就读错了；直引号、尖括号、两个短横多半是从网页、表格、程序里带来的，排版时会露出来。',
  exceptions: '代码、链接地址里的，不报；半角标点另由“汉字之间用半角标点”报。',
  source: 'GB/T 15834—2011《标点符号用法》；GB/T 15835—2011《出版物上数字用法》',
  examples: {
    bad: [
      '检查企业⟦3，862⟧家。',
      '印发⟦<考勤管理办法>⟧，明确责任。',
      '开展⟦"护苗"⟧行动。',
      '做好党建、业务⟦、等⟧工作。',
      '机制健全⟦ ⟧，责任压实。',
      '合格率98.6⟦%%⟧。',
      '第一季度⟦--⟧第三季度平稳。',
      '机制健全⟦．⟧责任压实。',
    ],
    fixed: [
      '检查企业3,862家。',
      '印发《考勤管理办法》，明确责任。',
      '开展“护苗”行动。',
      '做好党建、业务等工作。',
      '机制健全，责任压实。',
      '合格率98.6%。',
      '第一季度——第三季度平稳。',
      '机制健全。责任压实。',
    ],
    good: [
      '检查企业3,862家，1263家合格，产值<3亿元的86家。',
      '抓好等级评定、等候区改造，参数为`"护苗"`，详见[办法](a--b)。',
    ],
  },
  check: ({ reading }) =>
    reading.outline.chrome
      ? []
      : markSlipsIn(reading.text).map(({ start, end, slip: { zh, en }, newText }) => {
          const span = { start, end };
          return {
            span,
            message: { zh: `${zh}。`, en: `Punctuation: ${en}.` },
            fixes: [
              {
                title:
                  newText === ''
                    ? { zh: '删去', en: 'Delete' }
                    : { zh: `改为“${newText}”`, en: `Change to ${newText}` },
                edits: [{ span, newText }],
              },
            ],
          };
        }),
});
