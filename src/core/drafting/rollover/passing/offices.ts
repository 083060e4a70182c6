/** Offices whose holder may be another one: the source of a pattern. */
export const OFFICES =
  '书记|局长|院长|校长|县长|区长|市长|镇长|乡长|主任|董事长|总经理|厂长|馆长|站长|所长|行长|检察长|主席';
/** How the names of persons begin (常见姓氏), as far as they are no ordinary words behind an office. */
export const NAMES_OF_PERSONS =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎易武乔贺赖龚]';
