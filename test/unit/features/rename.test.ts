import assert from 'node:assert/strict';
import { RENAME_REFUSALS, nameRefusal, presentName, renamingAt } from '../../../src/core/features/rename';
import { read } from '../../fixtures/read';

/** The places that renaming at ▲ changes: the name's bare, the others with what they are. */
function renamed(text: string): string[] | string | null {
  const report = read(text.replace('▲', ''));
  const renaming = renamingAt(report, text.indexOf('▲'));
  if (renaming === null || renaming === 'general') return renaming;
  return renaming.places.map(({ span, as }) => `${span.start} ${report.slice(span)}${as === 'name' ? '' : ` (${as})`}`);
}

describe('renaming an indicator', () => {
  it('takes the name everywhere, and inside a longer name of the same indicator', () => {
    assert.deepEqual(renamed('高新▲技术企业31家。\n高新技术企业总数达40家。'), ['0 高新技术企业', '11 高新技术企业']);
  });

  it('offers abbreviations, but not where they are introduced', () => {
    assert.deepEqual(renamed('高新▲技术企业（以下简称“高企”）31家，新增高企5家，提高企业效益。'), [
      '0 高新技术企业',
      '22 高企 (abbreviation)',
    ]);
  });

  it('of an abbreviation leaves the full name, and takes the introduction along', () => {
    assert.deepEqual(renamed('高新技术企业（以下简称“高企”）31家，新增高▲企5家。'), ['12 高企', '22 高企']);
  });

  it('offers other ways of writing the name, and the name inside other names', () => {
    assert.deepEqual(renamed('技术合同▲成交额68亿元，技术合同成交金额增速较快。'), [
      '0 技术合同成交额',
      '12 技术合同成交金额 (variant)',
    ]);
    assert.deepEqual(renamed('高新▲技术企业31家，高新技术企业研发中心12家。'), [
      '0 高新技术企业',
      '10 高新技术企业 (part)',
    ]);
  });

  it('is not possible where no indicator is named', () => {
    assert.equal(renamed('天气▲很好。'), null);
    assert.equal(renamed('▲'), null);
    assert.equal(renamed('企▲业31家。'), 'general');
  });

  it('takes a name over the line break of a hard-wrapped file whole', () => {
    const prose =
      '全县深入推进科技创新各项工作，技术合同成交额达到六十亿元以上，其中技术合同成交额68亿元，各项工作取得新的进展和新的成效，推动技术合同成交额稳定增长，各乡镇各部门认真落实各项部署要求。'.repeat(
        3,
      );
    const text = (prose.match(/.{1,20}/g) as string[]).join('\n');
    const report = read(text);
    const renaming = renamingAt(report, text.indexOf('技术合同'));
    assert.ok(renaming !== null && renaming !== 'general');
    assert.equal(renaming.places.length, 9);
    for (const { span, as } of renaming.places)
      assert.deepEqual([as, report.slice(span).replace('\n', '')], ['name', '技术合同成交额']);
  });
});

describe('the new name', () => {
  it('is refused where it is empty or of several lines, blanks around it are not looked at', () => {
    assert.equal(nameRefusal('  '), RENAME_REFUSALS.empty);
    assert.equal(nameRefusal('甲\n乙'), RENAME_REFUSALS.lines);
    assert.equal(nameRefusal(' 技术合同额\n'), null);
  });

  it('starts from the present one, as one line', () => {
    const report = read('高新技术\n企业31家，高新技术企业总数居前。');
    assert.equal(presentName(report, { span: { start: 0, end: 7 }, places: [] }), '高新技术企业');
  });
});
