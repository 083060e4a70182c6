/** Five-year plans, which are written in quotation marks: “十四五”. */
export const PLANS: readonly string[] = ['十五五', '十四五', '十三五', '十二五', '十一五'];
/** What the committee and the government of one place are of: 市委、市政府. */
export const GOVERNED = '省市县区州旗镇乡';
/** Forms of “counties, cities and districts”, half-width. */
export const COUNTY_FORMS: readonly string[] = ['县市区', '县(市)区', '县(市、区)'];
/** Abbreviations that a reader outside the field does not know unless the full name stands before them. */
export const NEED_INTRODUCTION: ReadonlySet<string> = new Set([
  '高企',
  '科小',
  '科特派',
  '固投',
  '社零',
  '社零额',
  '国自然',
  '国社科',
  '软著',
  '民非',
  '服贸',
]);
/** What an abbreviation's characters belong to instead: 提高企业 holds no 高企. */
export const NO_ABBREVIATION: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  高企: { before: '提最较更很新拔崇居走仍位价率温', after: '业稳' },
  科小: { before: '学内外', after: '学组伙' },
  民非: { before: '居农市村人', after: '常' },
  服贸: { before: '', after: '' },
};
/** Last words of the names of bodies and places. */
export const NAME_ENDS: readonly string[] =
  '中心 研究院 研究所 实验室 委员会 办公室 开发区 示范区 高新区 产业园 科技园 产业园区 基地 学院 医院 联盟 协会 有限公司 集团公司 管理局 指挥部 联席会议 共同体'.split(
    ' ',
  );
/** A word that holds one of these makes another body of a name: 第二, 东部, 市级. */
export const TELLS_APART = '第一二三四五六七八九十东西南北中上下前后内外省市县区镇乡村街级国新老大小总分男女甲乙丙丁';
