import type { Passing } from './row';

/** Rows of campaigns and mottos that bear no year: whether they go on, no rule can know. */
export const CAMPAIGNS: readonly Passing[] = [
  {
    pattern:
      /(?<=\d{1,2}月(?:\d{1,2}日)?起[^,。;!?]{0,20}开展)[^,。;!?“”\d]{0,8}专项(?:排查)?(?:整治|治理|行动|监督|检查)(?:行动)?/g,
    reason: 'campaign',
    ofResults: true,
    example: '11月28日起对高层建筑开展专项排查整治。',
    counterexample: '常态化开展专项排查整治。',
  },
  {
    pattern:
      /(?<=“)(?!新时代|改革开放)[\u4e00-\u9fff]{3,10}(?<![青少老百千万成周丰三五十一新两])年(?=”)(?<!“[^”]{0,4}(?:第|之))/g,
    reason: 'campaign',
    ofResults: false,
    example: '实施“全民创业年”。',
    counterexample: '关爱“留守青少年”，“新年”晚会。',
  },
  {
    pattern: /“[^“”\d]{2,8}”行动(?=期间|中|以来|启动|收官|结束|成效|战果)/g,
    reason: 'campaign',
    ofResults: true,
    example: '“春雷”行动期间，作坊面貌一新。',
    counterexample: '“三年”行动方案，“双百”行动计划。',
  },
  {
    pattern: /(?<=[月周日节]主题)“[^“”]{3,40}”/g,
    reason: 'campaign',
    ofResults: true,
    example: '安全生产月主题“人人讲安全、个个会应急”宣传覆盖全部社区。',
    counterexample: '主题“党日”活动，围绕主题“清廉”开展。',
  },
  {
    pattern:
      /(?<=(?:实施|开展|推进|启动|深化|围绕|聚焦|紧扣)(?:了)?)[\u4e00-\u9fff]{2,10}(?:突破|提升|攻坚|落实|建设|整治|创新|服务|质量|管理|巩固|转型|深化|治理|发展)年(?=行动|活动|部署|要求|目标|主题|工作|[,。;])/g,
    reason: 'campaign',
    ofResults: false,
    example: '实施农业科技突破年行动。',
    counterexample: '开展专项行动，推进转型发展多年。',
  },
  {
    pattern:
      /(?<![一二三四五六七八九十\d第])[三五]年(?:攻坚)?行动(?!计划|方案|[((“》”]|第|的?(?:收官|开局|启动|总结|攻坚|中期|终期|届满)|[^,。;!?]{0,8}(?:收官|第|进入|总结|之年))/g,
    reason: 'campaign',
    ofResults: false,
    example: '深入实施国企改革三年行动。',
    counterexample: '三年行动计划，三年行动（2024—2026年）进入第二年，三年行动收官。',
  },
  {
    pattern: /“[\u4e00-\u9fff]{1,6}(?:攻势|会战|战役|风暴|利剑|雷霆|亮剑|清风|铁拳)”(?!奖|杯)/g,
    reason: 'campaign',
    ofResults: true,
    example: '持续开展“夏季攻势”。',
    counterexample: '获“利剑”奖，保持凌厉攻势。',
  },
];
