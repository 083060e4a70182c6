/** What stands below the text of a report and belongs to none of its sections (结尾用语、落款、成文日期). */

/** A line that is the date of the report: 2025年12月20日, 二〇二五年十二月, （2025-12-20）; group 1 is the year as written. */
export const CLOSING_DATE =
  /^\(?\s*([12]\d{3}|[一二][〇零○ＯO一二三四五六七八九]{3})\s*(?:年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?|[-./]\s*\d{1,2}\s*[-./]\s*\d{1,2})\s*\)?$/;

/** 特此报告。, 以上报告，请审议。: what a report ends with before its signature. */
export const CLOSING_FORMULA =
  /^(?:特此(?:报告|汇报|总结|函复|说明)|以上(?:报告|汇报|总结|述职|计划)?[^。!]{0,8}(?:请|如有不[当妥])[^。!]{2,20}|(?:专此|此致)[^。!]{0,6}|谢谢(?:大家|各位[^。!]{0,6})?)[。!]?$/;

/** No signature is longer, in characters. */
export const LONGEST_SIGNATURE = 30;
/** So many lines may sign: the body, its department, a person. */
export const MOST_SIGNATURES = 3;
/** What stands in no signature. */
export const NO_SIGNATURE = /[。；;:,!?]/;
