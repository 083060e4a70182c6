import { strict as assert } from 'node:assert';
import { areContrasted, isKindOf } from '../../../src/core/relations/identity/contrast';
import { mentionsIn } from '../../../src/core/relations/identity/mention';
import type { Mention } from '../../../src/core/relations/identity/mention';
import { ReportDocument } from '../../../src/core/report/document';

const mentions = (text: string): readonly Mention[] =>
  new ReportDocument(text).report.paragraphs.flatMap((paragraph) => mentionsIn(paragraph) ?? []);

const contrasted = (text: string): boolean => {
  const [a, b] = mentions(text);
  return a !== undefined && b !== undefined && areContrasted(a, b);
};

describe('areContrasted', () => {
  it('tells things of one kind apart by one character of their names', () => {
    assert.equal(contrasted('东干渠衬砌18.6公里。\n西干渠衬砌16.8公里。'), true);
    assert.equal(contrasted('一审案件收案5374件。\n二审案件收案5734件。'), true);
    assert.equal(contrasted('干渠衬砌18.6公里。\n完成干渠衬砌16.8公里。'), false);
  });

  it('tells steps of one course apart by their verbs', () => {
    assert.equal(contrasted('开工保障房2864套。\n建成保障房2846套。'), true);
    assert.equal(contrasted('采购辅助器具2175件。\n发放辅助器具2157件。'), true);
    assert.equal(contrasted('发放低保金5874万元。\n支出低保金5784万元。'), false);
  });

  it('knows a name with words of which kind before it', () => {
    const [all, some] = mentions('规上工业企业618家。\n有研发活动的规上工业企业418家。') as [Mention, Mention];
    assert.equal(isKindOf(some, all), true);
    assert.equal(isKindOf(all, some), false);
  });
});
