import type { WrittenRange } from '../../numerals/range';
import type { PlacedParagraph } from '../../report/context';
import { faultyRanges } from '../../report/marks/ranges';
import type { Hyphen } from '../../report/marks/ranges';
import { shift } from '../../text/span';
import { begunWith, garbled } from '../findings/garbledRanges';
import { changing } from '../fixes';
import { countOf } from '../places';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Ranges whose first number lacks its 万 or %, or that stand with a hyphen (数值范围写法). */
export default defineRule({
  id: 'range-form',
  category: 'range-form',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '数值范围写法不规范', en: 'Range not in the standard form' },
  why: '“3—5万元”可以读成3元到5万元，“10—20%”也是：前一个数的万、亿、％不能省。范围用浪纹线“～”，起止年月用一字线“—”，不用短横“-”。',
  exceptions:
    '“2～3个”这样省去普通量词的，不报；“8000元—1.2万元”两个数各有单位，不报；起止年月用短横的、“从1月—4月”只作提示，全文合报一条；文号、电话、型号、书名里的短横不看。',
  source: 'GB/T 15835-2011《出版物上数字用法》5.1.4；GB/T 15834-2011《标点符号用法》4.13（连接号）',
  examples: {
    bad: [
      '财政补助每户⟦3—5万⟧元，共补助农户120户。',
      '⟦从3月—⟧6月开展排查，检查企业860家。',
      '力争全院药占比下降⟦10～20%⟧。',
      '培育龙头企业⟦5-10⟧家、示范社2-3个。',
      '审批时限压缩至⟦3～—5⟧个工作日。',
      '⟦1-4月⟧，货运量820万吨。\n1-4月，客运量96万人次。',
    ],
    fixed: [
      '财政补助每户3万—5万元，共补助农户120户。',
      '从3月至6月开展排查，检查企业860家。',
      '力争全院药占比下降10%～20%。',
      '培育龙头企业5～10家、示范社2～3个。',
      '审批时限压缩至3～5个工作日。',
      '1—4月，货运量820万吨。\n1—4月，客运量96万人次。',
    ],
    good: [
      '财政补助每户3万～5万元，共补助农户120户。',
      '培育龙头企业5～10家，每家奖励8000元—1.2万元。',
      '1—4月，货运量820万吨，制定《2021-2025年路网规划》。',
      '按照〔2025〕8-2号文件要求，开通0631-5208888服务热线，购置DF-41型设备2台。',
      '2025-07-10',
      '审结案件12～15件的法官共38名。',
      '比2020—2022年平均水平提高10～15个百分点。',
    ],
  },
  check: (report) => {
    const findings: Finding[] = [];
    const hyphens: Hyphen[] = [];
    for (const { paragraph, found } of faultyRanges(report)) {
      const at = report.starts[paragraph] as number;
      for (const range of found.dropped)
        findings.push(withoutSign(report.paragraphs[paragraph] as PlacedParagraph, range, at));
      findings.push(...found.begun.map((range) => begunWith(range, at)));
      findings.push(...found.garbled.map((range) => garbled(report, range, at)));
      for (const hyphen of found.hyphens)
        hyphens.push({ ...hyphen, ...shift(hyphen, at), mark: shift(hyphen.mark, at) });
    }
    if (hyphens.length > 0) findings.push(hyphenated(hyphens));
    return findings;
  },
});

function withoutSign({ reading: { text } }: PlacedParagraph, range: WrittenRange, at: number): Finding {
  const { start, end, firstEnd, mark, hyphen } = range;
  const sign = text.slice(end - range.dropped.length, end);
  const newText = sign + (hyphen ? '～' : text.slice(mark.start, mark.end));
  const written = text.slice(start, firstEnd) + newText + text.slice(mark.end, end);
  return {
    span: shift({ start, end }, at),
    message: {
      zh: `“${text.slice(start, end)}”前一个数省去了“${sign}”，会读错，应写“${written}”。`,
      en: `The first number of “${text.slice(start, end)}” lacks its “${sign}”: write “${written}”.`,
    },
    fixes: [changing(shift({ start: firstEnd, end: mark.end }, at), newText, written)],
  };
}

/** What should have stood, by what the ranges are. */
const TILDE = '数值范围应用浪纹线“～”';
const DASH = '起止年月应用一字线“—”';

/** All hyphens of the file in one: a warning where numbers have them, a look where only stretches of time do. */
function hyphenated(hyphens: readonly Hyphen[]): Finding {
  const numbers = hyphens.filter(({ should }) => should === '～');
  const first = numbers[0] ?? (hyphens[0] as Hyphen);
  const total = hyphens.length;
  const count = countOf(total);
  const wanted = numbers.length === total ? TILDE : numbers.length === 0 ? DASH : `${TILDE}、${DASH}`;
  const title =
    total > 1 ? { zh: `全文改正（${total}处）`, en: `Change all ${total}` } : changing(first.mark, first.should).title;
  return {
    span: { start: first.start, end: first.end },
    message: {
      zh: `${wanted}，不用短横“-”${count.zh}。`,
      en: `A range takes “${first.should}”, not a hyphen${count.en}.`,
    },
    ...(numbers.length === 0 ? { severity: 'info' } : {}),
    fixes: [{ title, edits: hyphens.map(({ mark, should }) => ({ span: mark, newText: should })) }],
    related: hyphens
      .filter((hyphen) => hyphen !== first)
      .map(({ start, end }) => ({ span: { start, end }, message: { zh: '这里也用了短横', en: 'A hyphen here, too' } })),
  };
}
