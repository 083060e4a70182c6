import assert from 'node:assert/strict';
import fc from 'fast-check';
import { merge } from '../../../src/core/lint/merge';
import { lint } from '../../../src/core/lint/lint';
import type { Diagnostic } from '../../../src/core/lint/model';
import { afterEdit, afterMove, atRest, clauseAt, isTyping, withoutUnfinished } from '../../../src/core/lint/unfinished';
import type { Typing } from '../../../src/core/lint/unfinished';
import { ReportDocument } from '../../../src/core/report/document';
import type { TextEdit } from '../../../src/core/report/editing/edits';
import { reportSoup } from '../../fixtures/arbitraries';

/** An editor with a writer before it. */
class Writer {
  private readonly document: ReportDocument;
  private typing: Typing;
  private all: readonly Diagnostic[];
  private told: readonly Diagnostic[];

  constructor(text: string, ...cursors: readonly number[]) {
    this.document = new ReportDocument(text);
    this.typing = atRest(cursors.length === 0 ? [text.length] : cursors);
    this.all = this.told = merge(this.document.report, lint(this.document.report));
  }

  get shown(): readonly string[] {
    return this.told.map(({ rule, span }) => `${rule} ${this.document.report.slice(span)}`);
  }

  get found(): number {
    return this.all.length;
  }

  get isTyping(): boolean {
    return isTyping(this.typing);
  }

  edit(edits: readonly TextEdit[], mayBeSnippet = true): this {
    const report = this.document.update(edits);
    this.typing = afterEdit(this.typing, report, edits, mayBeSnippet);
    this.all = merge(report, lint(report));
    this.told = withoutUnfinished(report, this.all, this.typing, this.told, [edits]);
    return this;
  }

  /** Types letter by letter at every cursor; the editor then says where they are. */
  type(text: string): this {
    for (const letter of text) {
      this.edit([...new Set(this.typing.cursors)].map((at) => ({ start: at, end: at, text: letter })));
      this.move(...this.typing.cursors);
    }
    return this;
  }

  paste(text: string): this {
    this.edit([{ start: this.typing.cursors[0] as number, end: this.typing.cursors[0] as number, text }]);
    return this.move(...this.typing.cursors);
  }

  erase(count: number): this {
    for (let i = 0; i < count; i++) {
      const at = this.typing.cursors[0] as number;
      this.edit([{ start: at - 1, end: at, text: '' }]);
      this.move(...this.typing.cursors);
    }
    return this;
  }

  move(...cursors: readonly number[]): this {
    this.typing = afterMove(this.typing, cursors);
    this.told = withoutUnfinished(this.document.report, this.all, this.typing, this.told, []);
    return this;
  }

  at(words: string, by = 0): number {
    const { report } = this.document;
    const found = report.slice({ start: 0, end: report.length }).indexOf(words);
    assert.ok(found >= 0, words);
    return found + by;
  }
}

const HEAD = '一、工作进展\n';
const NO_BASE = 'growth-without-base 增长12.3%';

describe('the clause being typed', () => {
  it('is left alone until a mark ends it', () => {
    const writer = new Writer(HEAD);
    writer.type('全县网络零售额18.6亿元，');
    for (const letter of '增长12.3%') assert.deepEqual(writer.type(letter).shown, []);
    assert.equal(writer.found, 1);
    assert.deepEqual(writer.type('，').shown, [NO_BASE]);
  });

  it('is left alone until the cursor leaves it, without another check', () => {
    const writer = new Writer(`${HEAD}队伍平稳。\n`).type('全县网络零售额18.6亿元，增长12.3%');
    assert.deepEqual(writer.shown, []);
    assert.deepEqual(writer.move(writer.at('，增', 3)).shown, [], 'within the clause');
    assert.deepEqual(writer.move(2).shown, [NO_BASE]);
    assert.equal(writer.isTyping, false);
    assert.deepEqual(writer.move(writer.at('，增', 3)).shown, [NO_BASE], 'a click into it changes nothing');
  });

  it('keeps what was shown before it was edited, while that stands', () => {
    const text = `${HEAD}全县网络零售额18.6亿元，增长12.3%，势头良好。`;
    const writer = new Writer(text, text.indexOf('%') - 1);
    assert.deepEqual(writer.shown, [NO_BASE]);
    assert.deepEqual(writer.type('5').shown, ['growth-without-base 增长12.53%']);
    assert.deepEqual(writer.erase(3).shown, ['growth-without-base 增长13%']);
    writer.move(writer.at('增长'));
    assert.deepEqual(writer.type('同比').shown, []);
    assert.deepEqual(writer.erase(2).shown, [], 'gone and made anew, it waits');
    assert.deepEqual(writer.move(0).shown, ['growth-without-base 增长13%']);
  });

  it('leaves alone what names a place in it', () => {
    const text = '2025年，全市技术合同成交额25亿元。\n科技服务持续加强，2025年，全市技术合同成交额25亿元。';
    const writer = new Writer(text, text.indexOf('25亿元') + 1);
    writer.erase(1).type('3');
    assert.equal(writer.found, 1, 'the other place differs');
    assert.deepEqual(writer.shown, []);
    assert.deepEqual(writer.move(0).shown.length, 1);
  });

  it('of what is pasted is the last one only', () => {
    const writer = new Writer(HEAD).paste('全县网络零售额18.6亿元，增长12.3%，接诊60万人次，下降4.5%');
    assert.deepEqual(writer.shown, [NO_BASE]);
    assert.deepEqual(writer.move(0).shown, [NO_BASE, 'growth-without-base 下降4.5%']);
  });

  it('is one for each cursor', () => {
    const text = `${HEAD}零售额18.6亿元，增长12.3。\n接诊60万人次，增长12.3。`;
    const [first, second] = [text.indexOf('。'), text.lastIndexOf('。')];
    const writer = new Writer(text, first, second).type('%');
    assert.equal(writer.found, 2);
    assert.deepEqual(writer.shown, []);
    assert.deepEqual(writer.move(first + 1).shown, ['growth-without-base 增长12.3%'], 'the one that was left');
    assert.deepEqual(writer.move(0).shown.length, 2);
  });

  it('is not where somebody else edits', () => {
    const text = `${HEAD}零售额18.6亿元，同比增长12.3%。`;
    const at = text.indexOf('同比');
    assert.deepEqual(new Writer(text, 0).edit([{ start: at, end: at + 2, text: '' }]).shown, [NO_BASE]);
  });

  it('after undoing is that of the cursor, whatever comes back', () => {
    const back = '零售额18.6亿元，增长12.3%，势头良好。\n接诊60万人次，下降4.5%，平稳有序。';
    const writer = new Writer(HEAD).edit([{ start: HEAD.length, end: HEAD.length, text: back }], false);
    assert.deepEqual(writer.move(HEAD.length + 3).shown, [NO_BASE, 'growth-without-base 下降4.5%']);
  });

  it('of a snippet is all of it, while the cursor is in it', () => {
    const writer = new Writer(HEAD).edit([
      { start: HEAD.length, end: HEAD.length, text: '建成村站XX个，培训XX人次，零售额增长12.3%，' },
    ]);
    assert.equal(writer.found, 3);
    assert.deepEqual(writer.shown, []);
    assert.deepEqual(writer.move(writer.at('XX')).shown, [], 'the first placeholder');
    writer.edit([{ start: writer.at('XX'), end: writer.at('XX', 2), text: '18' }]).move(writer.at('18', 2));
    assert.deepEqual(writer.shown, []);
    assert.deepEqual(writer.move(writer.at('XX')).shown, [], 'the second');
    assert.deepEqual(writer.move(writer.at('%，', 2)).shown, ['placeholder-left XX', NO_BASE], 'behind it');
  });

  it('does not scold for what is still to come', () => {
    const quotation = new Writer(HEAD).type('全县深入开展“清风行动，');
    assert.equal(quotation.found, 1);
    assert.deepEqual(quotation.shown, []);
    assert.deepEqual(quotation.type('效果明显。').shown, ['quotes-unbalanced “清风行动']);
    const heading = new Writer(`${HEAD}全县建成18个村站。\n`).type('二、存在问题\n');
    assert.equal(heading.found, 1);
    assert.deepEqual(heading.shown, []);
    assert.deepEqual(heading.move(0).shown, ['section-empty 二、存在问题']);
  });

  it('ends at marks and line ends, not in numbers', () => {
    const text = '完成投资2,346亿元，8:30开工；他说：“好。”再干！\r\n完';
    const { report } = new ReportDocument(text);
    const clause = (words: string): string => report.slice(clauseAt(report, text.indexOf(words)));
    assert.equal(clause('346'), '完成投资2,346亿元');
    assert.equal(clause('30开'), '8:30开工');
    assert.equal(clause('好'), '“好');
    assert.equal(clause('再'), '再干');
    assert.equal(clause('完成'), '完成投资2,346亿元');
    assert.equal(report.slice(clauseAt(report, text.length)), '完');
    assert.deepEqual(clauseAt(new ReportDocument('').report, 0), { start: 0, end: 0 });
  });

  it('hides a part at most, and nothing once the cursors are elsewhere', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat({ max: 12 }),
      fc.constantFrom('增长5%', '，', 'XX', '\n', '', '“', '一、进展\n首先，', '达500人以上以上'),
    );
    fc.assert(
      fc.property(
        reportSoup,
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 3 }),
        (text, steps, places) => {
          const document = new ReportDocument(text);
          let typing = atRest(places.map((place) => place % (text.length + 1)));
          let told: readonly Diagnostic[] = lint(document.report);
          for (const [place, length, written] of steps) {
            const start = place % (document.report.length + 1);
            const edits = [{ start, end: Math.min(document.report.length, start + length), text: written }];
            const report = document.update(edits);
            typing = afterEdit(typing, report, edits, true);
            for (const cursor of typing.cursors) assert.ok(cursor >= 0 && cursor <= report.length);
            const all = lint(report);
            told = withoutUnfinished(report, all, typing, told, [edits]);
            const known = new Set(all);
            assert.ok(told.every((fault) => known.has(fault)));
            assert.equal(withoutUnfinished(report, all, afterMove(typing, []), told, []), all);
            for (const { start: from, end } of typing.clauses) assert.ok(from <= end && end <= report.length);
          }
        },
      ),
    );
  });
});
