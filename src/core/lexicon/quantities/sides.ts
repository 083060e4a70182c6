/** Measures of one thing told one after another (同一事物的几项指标). */

interface Sides {
  readonly measures: readonly string[];
  readonly example: string;
  readonly counterexample: string;
}

const of = (measures: string, example: string, counterexample: string): Sides => ({
  measures: measures.split(' '),
  example,
  counterexample,
});

/**
 * Where one of a row stands bare behind another of the row that names the thing, it is of that thing: 粮食播种面积68万亩，总产31万吨
 * tells 粮食总产.
 */
export const SIDES_OF_ONE: readonly Sides[] = [
  of(
    '播种面积 种植面积 收获面积 面积 总产量 总产 产量 单产 亩产 产值 总产值 销售额 销售收入 销量 销售量',
    '茶园面积2.1万亩，产量860吨，产值1.9亿元',
    '茶园面积2.1万亩，蔬菜产量860吨',
  ),
  of(
    '收入 支出 结余 当期结余 当年结余 累计结余 滚存结余',
    '医保基金收入12.4亿元、支出10.8亿元，累计结余21.7亿元',
    '居民人均可支配收入3.2万元，支出预算1.2亿元',
  ),
  of(
    '销售面积 销售额 销售均价 销售套数 成交面积 成交额 成交均价 成交套数',
    '商品房销售面积96.3万平方米，销售额71.8亿元',
    '商品房销售面积96.3万平方米，网上零售额71.8亿元',
  ),
  of(
    '发案数 破案数 损失数 破案率',
    '电信诈骗案件发案数860起、损失数1260万元',
    '电信诈骗案件发案数860起，追赃挽损1260万元',
  ),
];

/** One word for several things (合称), in the order in which their values are told. */
export const PAIRS: ReadonlyMap<string, readonly string[]> = new Map(
  '城乡=城镇,农村 存贷款=存款,贷款 存贷=存款,贷款 中小学=中学,小学 本专科=本科,专科 工农业=工业,农业 大中型=大型,中型 中小型=中型,小型 大中小型=大型,中型,小型 省市=省,市 市县=市,县 省市县=省,市,县'
    .split(' ')
    .map((pair) => {
      const [word, items] = pair.split('=') as [string, string];
      return [word, items.split(',')];
    }),
);
