/** Words between brackets that mark a gap to be filled: 【待补】, [此处插入数据]. */
export const GAP_WORDS: readonly string[] = [
  '待补',
  '待填',
  '待答',
  '待定',
  '待核',
  '待确认',
  '待完善',
  '待更新',
  '待统计',
  '待提供',
  '待查',
  '请补',
  '请填',
  '请核',
  '数据待',
  '此处',
  '填写',
  '补充数据',
  '插入',
  'TODO',
  'TBD',
];
/** Those that round brackets hold only in a gap; 时间（待定） is an answer. */
export const GAP_WORDS_IN_ROUND: readonly string[] = [
  '待补',
  '待填',
  '待答',
  '请补',
  '请填',
  '此处插入',
  '此处填',
  '此处补',
  '补充数据',
  '数据待',
];
/**
 * What the writer still has to do, in round brackets behind a number or as a sentence of its own: 3家（待核实）, （待财务科确认）.
 * 待验收, 待审批 is how things stand.
 */
export const ASKED_IN_ROUND =
  /^待(?:[\u4e00-\u9fff]{0,6}[科部办处室股组]|本人|领导)?(?:进一步)?(?:核实|核对|复核|核准|校对|确认|统计)$/;
/** What a template names in square brackets or braces: [单位], {项目名称}. */
export const GAP_NAMES: ReadonlySet<string> = new Set(
  '单位 单位名称 本单位 部门 部门名称 科室 处室 姓名 名字 职务 时间 日期 年份 月份 年月日 地点 地区 城市 名称 项目 项目名称 活动名称 会议名称 文件名称 数字 数据 数值 数量 金额 比例 占比 增幅 百分比 人数 次数 指标 指标名称 增幅 降幅 总量 总额 基数 目标 完成率 产量 面积 投资额 内容 具体内容 标题 主题 领导 领导姓名 联系人 电话 电话号码 县区 区县 乡镇 街道 村名 校名 学校 院名 企业 企业名称 公司 公司名称 年度 季度'.split(
    ' ',
  ),
);
/** Family names that often stand before a masked given name (李××). */
export const FAMILY_NAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅卞齐康伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒项董梁杜阮蓝季贾江童郭梅林徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪崔龚程陆翁曾侯段谭申温庄叶白刘龙黎向廖游欧聂曹阎';
/** What is left blank before these is a gap, not a person: ××县, ××公司. */
export const AFTER_GAP = '省市县区镇乡村街局委办院校站所厂司公人万亿年月日个项次条组号家元%％';
