/** Invented words and names from which reports are generated; none names a real place, firm or project. */

export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly places: number;
}

/** Indicators (指标) of any place, with their unit and the range of values that reads naturally. */
const generalMeasures: readonly Measure[] = [
  { name: '技术合同成交额', unit: '亿元', low: 12, high: 480, places: 2 },
  { name: '规上工业增加值', unit: '亿元', low: 30, high: 900, places: 1 },
  { name: '固定资产投资', unit: '亿元', low: 40, high: 1200, places: 1 },
  { name: '一般公共预算收入', unit: '亿元', low: 8, high: 260, places: 2 },
  { name: '社会消费品零售总额', unit: '亿元', low: 60, high: 1500, places: 1 },
  { name: '研发经费支出', unit: '亿元', low: 3, high: 190, places: 2 },
  { name: '外贸进出口总额', unit: '亿元', low: 5, high: 700, places: 1 },
  { name: '招商引资到位资金', unit: '亿元', low: 6, high: 330, places: 1 },
  { name: '高新技术产品出口额', unit: '万美元', low: 800, high: 96000, places: 0 },
  { name: '高新技术企业', unit: '家', low: 90, high: 2600, places: 0 },
  { name: '科技型中小企业', unit: '家', low: 120, high: 5200, places: 0 },
  { name: '专精特新企业', unit: '家', low: 15, high: 420, places: 0 },
  { name: '新登记经营主体', unit: '户', low: 900, high: 42000, places: 0 },
  { name: '省级以上创新平台', unit: '个', low: 8, high: 160, places: 0 },
  { name: '在建重点项目', unit: '个', low: 20, high: 340, places: 0 },
  { name: '发明专利授权量', unit: '件', low: 60, high: 9800, places: 0 },
  { name: '城镇新增就业', unit: '人', low: 1200, high: 86000, places: 0 },
  { name: '职业技能培训', unit: '人次', low: 600, high: 54000, places: 0 },
  { name: '引进高层次人才', unit: '名', low: 12, high: 680, places: 0 },
  { name: '新增普惠托位', unit: '个', low: 80, high: 4200, places: 0 },
  { name: '改造老旧小区', unit: '个', low: 5, high: 130, places: 0 },
  { name: '新改建农村公路', unit: '公里', low: 12, high: 640, places: 1 },
  { name: '新增绿地面积', unit: '万平方米', low: 4, high: 190, places: 1 },
  { name: '办结群众诉求', unit: '件', low: 700, high: 63000, places: 0 },
];

const industries = [
  '智能装备',
  '生物医药',
  '新材料',
  '集成电路',
  '精密仪器',
  '数字文创',
  '储能科技',
  '现代农业',
  '医疗器械',
  '软件信息',
];

const industryMeasures: readonly Measure[] = industries.flatMap((industry) => [
  { name: `${industry}产业产值`, unit: '亿元', low: 6, high: 860, places: 1 },
  { name: `${industry}项目完成投资`, unit: '亿元', low: 2, high: 140, places: 2 },
  { name: `${industry}规上企业`, unit: '家', low: 9, high: 310, places: 0 },
  { name: `${industry}专利申请量`, unit: '件', low: 40, high: 4200, places: 0 },
  { name: `${industry}从业人员`, unit: '人', low: 800, high: 52000, places: 0 },
]);

/** All indicators, those of single industries included. */
export const measures: readonly Measure[] = [...generalMeasures, ...industryMeasures];

/** Rates (率), stated in per cent. */
export const rates: readonly string[] = [
  '空气质量优良率',
  '企业满意度',
  '政务事项网办率',
  '项目开工率',
  '污水集中处理率',
  '科技成果转化率',
  '预算执行率',
  '诉求按期办结率',
  '居民医保参保率',
  '秸秆综合利用率',
];

const placeHeads = [
  '青岚',
  '云麓',
  '临澄',
  '沐川',
  '栖霞岭',
  '东浦',
  '望湖',
  '柳溪',
  '南屏',
  '清江浦',
  '石桥',
  '白鹭',
  '长堤',
  '松涛',
  '海棠',
  '金穗',
  '云台湾',
  '澄江',
  '杏林',
  '青石桥',
  '月牙泉',
  '凤栖',
  '玉带河',
  '梧桐',
  '碧溪',
  '仙鹤',
  '古槐',
  '双塔',
  '梅岭',
  '竹海',
  '银滩',
  '秋浦',
];
const placeTails = ['新区', '街道', '镇', '开发区', '科创园', '片区', '县', '产业园'];
export const places: readonly string[] = placeHeads.flatMap((head) => placeTails.map((tail) => head + tail));

const firmHeads = [
  '启衡',
  '澜光',
  '禾序',
  '铭拓',
  '恒序',
  '星澈',
  '汇川岭',
  '博砚',
  '卓垣',
  '朗岳',
  '嘉弈',
  '瑞珩',
  '知微堂',
  '云杉',
  '极目湾',
  '瀚图',
];
export const firms: readonly string[] = firmHeads.flatMap((head) =>
  industries.map((industry) => `${head}${industry}公司`),
);

export const fields: readonly string[] = [
  '科技创新',
  '产业发展',
  '项目建设',
  '营商环境',
  '人才引育',
  '乡村振兴',
  '城市更新',
  '生态保护',
  '民生保障',
  '财税金融',
  '对外开放',
  '数字政府',
  '安全生产',
  '基层治理',
  '文化旅游',
  '交通物流',
  '教育事业',
  '卫生健康',
  '市场监管',
  '国资国企',
];

export const aims: readonly string[] = [
  '提质增效',
  '攻坚突破',
  '扩面提标',
  '协同联动',
  '精准服务',
  '补链强链',
  '固本强基',
  '对标提升',
  '减负增效',
  '集成改革',
];

export const actions: readonly string[] = [
  '完善工作机制',
  '健全项目台账',
  '推行专班服务',
  '压实部门责任',
  '优化办理流程',
  '开展集中走访',
  '组织供需对接',
  '强化要素保障',
  '建立会商制度',
  '实施分类指导',
  '推进数据共享',
  '加强跟踪督办',
  '落实惠企政策',
  '拓展应用场景',
  '严格考核评价',
  '深化区域协作',
];

export const effects: readonly string[] = [
  '重点任务按节点推进',
  '企业获得感持续增强',
  '服务效能明显提升',
  '产业集聚效应初步显现',
  '基层负担进一步减轻',
  '短板弱项加快补齐',
  '工作合力不断凝聚',
  '发展基础更加稳固',
  '群众反映的突出问题得到回应',
  '示范带动作用有效发挥',
];

export const troubles: readonly string[] = [
  '龙头企业数量偏少，产业链上下游配套不够紧密',
  '部分项目用地、用能等要素保障仍不充分',
  '高层次人才引进渠道较窄，住房、子女入学等配套有待加强',
  '成果转化链条不够顺畅，中试环节存在断点',
  '基层工作力量与承担的任务不相匹配',
  '部门之间数据共享不及时，重复填报现象尚未消除',
  '财政收支平衡压力较大，专项资金使用效益有待提高',
  '政策知晓度不高，个别惠企措施兑现周期偏长',
];

export const policies: readonly string[] = [
  '《创新主体梯度培育实施办法》',
  '《重点项目全周期服务细则》',
  '《营商环境优化任务清单》',
  '《青年人才安居若干措施》',
  '《城市更新片区管理规定》',
  '《产业基金使用指引》',
  '《基层减负事项目录》',
  '《公共数据授权运营方案》',
];
