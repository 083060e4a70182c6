// KEPT APART: whoever writes or mends a rule does not open this folder. It tells how well unseen wordings are read.
import type { Phrasings } from '../model';
import { tables } from '../phrasings/tables';
import { apartChanges } from './changes';
import { apartLookalikes } from './lookalikes';
import { apartParts } from './parts';

export const apartPhrasings: Phrasings = {
  ...apartChanges,
  ...apartParts,
  ...apartLookalikes,
  tables: tables.map(apartTable),
};

/** The same tables under other heads. */
function apartTable(wording: Phrasings['tables'][number], index: number): Phrasings['tables'][number] {
  const captions = ['各项指标列示如下。', '表一：年度数据', '下表反映了两年的变化情况。', '完成情况一览'];
  return {
    ...wording,
    caption: captions[index % captions.length] as string,
    indicator: '指标名称',
    unit: '计量单位',
    growth: index % 2 === 0 ? '比上年增长（%）' : '增速（%）',
    part: '其中',
    value: index % 2 === 0 ? '本年数量' : '数值',
    share: '所占比重（%）',
    total: index % 2 === 0 ? '总计' : '合计',
  };
}
