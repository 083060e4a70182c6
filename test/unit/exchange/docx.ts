import { ReportDocument } from '../../../src/core/report/document';
import { child, childrenOf, isElement, textIn } from '../../../src/exchange/markup/element';
import type { Element } from '../../../src/exchange/markup/element';
import { pageSettings } from '../../../src/exchange/settings';
import type { PageChoices } from '../../../src/exchange/settings';
import { openPackage, partOfKind, readPart } from '../../../src/exchange/word/package';
import type { WordPackage } from '../../../src/exchange/word/package';
import { writeDocx } from '../../../src/exchange/word/out/write';

/** A report of the usual parts, written for the tests. */
export const REPORT = `云岭县市场监督管理局2025年工作总结
（2026年1月12日）
县委、县政府：
2025年，我局紧盯“放心消费”主线，全年办结投诉举报3.2万件，同比增长5.6%[^1]。
一、主要工作进展
（一）优化营商环境
1.推进登记便利化。全年新设经营主体1.26万户，同比增长8.3%。
（二）守牢安全底线
表1 主要指标完成情况
| 指标 | 计划 | 完成 |
| --- | --- | --- |
| 食品抽检批次 | 3000 | 3150 |
| 特种设备检验（台） | 860 | 882 |
二、下一步工作打算
一是做实登记服务。二是做细日常监管。
附件：1.主要指标完成情况对照表
2.重点任务清单
云岭县市场监督管理局
2026年1月8日
附件1
主要指标完成情况对照表
各项指标均已完成。
[^1]: 据年度统计报表。
`;

export const reportOf = (text: string) => new ReportDocument(text).report;

export const exported = (text: string, choices: PageChoices = {}, template: Uint8Array | null = null): Uint8Array =>
  writeDocx(reportOf(text), pageSettings(choices), template);

/** A paragraph of an exported file: its style, its text with | where a line breaks, its indents. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly element: Element;
}

export const bodyOf = (word: WordPackage): readonly Element[] => childrenOf(child(readPart(word, word.main), 'w:body'));

export const paragraphsOf = (bytes: Uint8Array): readonly ReadParagraph[] =>
  bodyOf(openPackage(bytes))
    .filter(({ name }) => name === 'w:p')
    .map((element) => ({
      style: child(child(element, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? 'Normal',
      text: lineText(element),
      element,
    }));

const lineText = (node: Element): string =>
  node.name === 'w:br' ? '|' : node.children.map((part) => (isElement(part) ? lineText(part) : part)).join('');

export const cellsOf = (bytes: Uint8Array): readonly (readonly string[])[] =>
  bodyOf(openPackage(bytes))
    .filter(({ name }) => name === 'w:tbl')
    .flatMap((table) => childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc').map(textIn)));

export const styleOf = (bytes: Uint8Array, id: string): Element | undefined =>
  childrenOf(partOfKind(openPackage(bytes), 'styles'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === id,
  );
