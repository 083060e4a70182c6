import type { RequiredForm } from '../../house/terms';
import { isBlank } from '../../outline/reading';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { hitsIn, replacing, wrongWords } from '../houseWords';
import type { PlacedHit } from '../houseWords';
import { missingForms } from '../requiredForms';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** The organisation's own words: wrong → right, forbidden, required (机构规范：用语、禁用词、规范写法). */
export default defineRule({
  id: 'house-style',
  category: 'house-style',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '与机构规范的用语不符', en: 'Not the house style’s words' },
  why: '一个单位的材料用语应当统一：机构、项目怎样称呼，哪些词不用，哪些提法必须写全，各单位自有规定。把规定写进 `.zongjie.json`，写的时候就能对照。',
  exceptions:
    '书名号里的名称和“……通知”“……办法”这类文件名照原文，不改；错词在正确的词里面（“台风登陆”里的“登陆”写进 except）不报。没有 `.zongjie.json` 时这条规则不起作用。',
  source: '本单位的 `.zongjie.json`（写法见 docs/house-style.md）',
  examples: {
    house:
      '{\n  "terms": [\n    { "wrong": ["登陆", "登入"], "right": "登录", "except": ["台风登陆", "登陆点"] },\n    { "wrong": "科技局", "right": "市科技局", "note": "发文要写全称" }\n  ],\n  "forbidden": ["领头羊", { "text": "亲自", "note": "不用于工作总结" }, { "text": "弱势群体", "instead": "困难群众" }],\n  "required": [\n    { "form": "农村供水改造", "when": "水改" },\n    { "form": "数字政府建设试点", "when": "试点工作", "place": "anywhere" }\n  ]\n}',
    bad: [
      '全年⟦登陆⟧平台办事的群众达12.6万人次。',
      '⟦科技局⟧牵头制定《科技局工作规则》。',
      '帮扶⟦弱势群体⟧36人。',
      '⟦水改⟧工程覆盖86个村，农村供水改造完成投资3.2亿元。',
      '⟦试点工作⟧扎实推进。',
      '全市上下抢当⟦领头羊⟧。',
      '主要负责同志⟦亲自⟧部署。',
    ],
    fixed: [
      '全年登录平台办事的群众达12.6万人次。',
      '市科技局牵头制定《科技局工作规则》。',
      '帮扶困难群众36人。',
      '农村供水改造（以下简称“水改”）工程覆盖86个村，农村供水改造完成投资3.2亿元。',
      '数字政府建设试点扎实推进。',
    ],
    good: [
      '台风登陆前，登陆点附近群众全部转移，各级干部登录系统报平安。',
      '市科技局印发《科技局党组工作规则》和“科技局信用管理办法”。',
      '农村供水改造（以下简称“水改”）覆盖12个村，水改惠及农户3200户。',
      '数字政府建设试点获批，试点工作扎实推进。',
    ],
  },
  check: (report, house) => {
    const hits = hitsIn(report, house);
    const missing = missingForms(house?.terms?.required ?? [], hits);
    return [
      ...wrongWords(hits, ['terms', 'forbidden']),
      ...missing.flatMap(({ required, mention }) =>
        mention === null ? absent(report, required) : [unwritten(required, mention)],
      ),
    ];
  },
});

const why = ({ note }: RequiredForm): Message =>
  note === null ? { zh: '', en: '' } : { zh: `（${note}）`, en: ` (${note})` };

/** A mention without its form. */
function unwritten(required: RequiredForm, { span, written }: PlacedHit): Finding {
  const { form, place } = required;
  const because = why(required);
  const message = {
    zh:
      place === 'first'
        ? `第一次写到“${written}”时要写“${form}”${because.zh}。`
        : `写到“${written}”的，全篇要有一处写明“${form}”${because.zh}。`,
    en:
      place === 'first'
        ? `At its first mention “${written}” is to be “${form}”${because.en}.`
        : `A report that mentions “${written}” must say “${form}”${because.en}.`,
  };
  const full = replacing(span, written, form);
  return {
    span,
    message,
    fixes:
      place === 'first' && form.length > written.length
        ? [...replacing(span, written, `${form}（以下简称“${written}”）`), ...full]
        : full,
  };
}

/** A form that every report must have, told at the title or the first line. */
function absent(report: Report, required: RequiredForm): readonly Finding[] {
  const span = report.titleSpan ?? firstLine(report);
  const because = why(required);
  return span === null
    ? []
    : [
        {
          span,
          message: {
            zh: `全篇没有写到“${required.form}”${because.zh}。`,
            en: `The report does not say “${required.form}”${because.en}.`,
          },
        },
      ];
}

function firstLine({ paragraphs, starts }: Report): Span | null {
  const i = paragraphs.findIndex(({ reading: { outline } }) => !outline.chrome && !isBlank(outline));
  const paragraph = paragraphs[i];
  return paragraph === undefined ? null : shift(paragraph.reading.outline.body, starts[i] as number);
}
