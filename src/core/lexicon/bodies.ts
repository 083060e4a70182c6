/** Characters that the names of bodies end with (单位名称的末字), wherever they stand. */
const LAST_CHARACTERS = '局委办室院所校部处厅会站队社馆行区县市镇乡';

/** What the names of bodies end with (单位名称的词尾). */
export const BODY_ENDING = new RegExp(`(?:[${LAST_CHARACTERS}省厂园]|大学|中学|小学|集团|公司|中心|政府|街道)[）)]?$`);
/** Further ends in a title, where nothing but a name can stand: 某村, 某工作组. */
export const BODY_ENDING_IN_TITLE = /[村州盟旗科股署联组][）)]?$/;
/** How a line ends that names an author or an office below a title: 局办公室, 某区政府. */
export const OFFICE_ENDING = new RegExp(`[${LAST_CHARACTERS}科府司心组团村]$`);

/** Bodies that do what is counted, and are none of it: 纪检监察机关共|立案316件. */
export const AGENT =
  /(?:机关|部门|法院|检察院|委员会|各级|我[们市县区局院校行厂]|本[市县区局院校行])$|^(?:公司|集团|学校|医院|中心|单位|支队|大队)$/;
/** Others that are so before an adverb: 示范区|共|引进企业. */
export const AGENT_BEFORE_ADVERB =
  /(?:公司|集团|学校|医院|中心|单位|队伍|政府|支队|大队|局|委|院|校|行|站|站点|街道|园区|[镇乡县市区省])$/;
