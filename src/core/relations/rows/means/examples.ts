import type { Row } from '../model';

/** What `npm run rows` shows of the claim: a total, a count and the mean of one. */
export const MEAN_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'mean',
    kind: 'mean',
    example: '培训学员5460人次，开办培训班42期，平均每期130人次。',
    counter: '培训学员5460人次，开办培训班42期，每期平均12天。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '自建数据库9个，收录条目46.8万条，平均每库5.2万条。',
    counter: '自建数据库9个，收录条目46.8万条，平均每馆2.5万条。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '办税厅接待3.285万人次，日均131人次（工作日250天）。',
    counter: '办税厅接待3.285万人次，日均131人次（假日205天除外）。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '举办讲座124场，线上73场，线下51场，参加9672人次，场均78人次。',
    counter: '举办讲座124场，线上73场，线下51场，录制时长9672分钟，场均78人次。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '临时救助3265人次，支出742.5万元，上年为681.2万元，人次均救助2274元。',
    counter: '临时救助3265人次，支出742.5万元，其中医疗救助1120人次，人次均救助4722元。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '接待游客364万人次，旅游收入29.12亿元，算下来每人次花费800元。',
    counter: '接待游客364万人次，旅游收入29.12亿元，每人次最多花费860元。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '审执结案件6942件，以34名员额法官计，每人办结204.2件。',
    counter: '审执结案件6942件，34名员额法官、52名助理，标兵每人办结240.2件。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '养殖面积4.26万亩，平均亩产386公斤，总产量1.64万吨。',
    counter: '养殖面积4.26万亩，平均亩产386公斤，蔬菜产量1.46万吨。',
  },
  {
    id: 'mean',
    kind: 'mean',
    example: '康复救助1135人，较上年的1036人增长9.6%，其中儿童342人、成人793人；支出资金1929.5万元，人均1.7万元。',
    counter: '312户企业凭信用获贷4.68亿元，户均150万元，贷款总额比上年3.75亿元增加0.93亿元。',
  },
];
