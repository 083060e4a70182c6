import assert from 'node:assert/strict';
import { sameOutline } from '../../../src/core/outline/quiet';
import { ReportDocument } from '../../../src/core/report/document';

const TEXT = '云岭县水利局2025年工作总结\n一、工作进展\n新建泵站6座，管网维护到位。\n二、下一步打算\n（一）延伸管网\n';

describe('an outline that is read anew', () => {
  it('is the same object where an edit has changed nothing of it but the words of a paragraph', () => {
    const document = new ReportDocument(TEXT);
    const before = document.report.sections;
    const at = TEXT.indexOf('管网维护');
    document.update([{ start: at, end: at + 2, text: '渠道' }]);
    assert.equal(document.report.sections, before);
  });

  it('is the same as another of equal parts', () => {
    const outline = (title: string) => ({ shape: {}, sections: [{ title, children: [] }] });
    const same = sameOutline as (a: unknown, b: unknown) => boolean;
    assert.equal(same(outline('一'), outline('一')), true);
    assert.equal(same(outline('一'), outline('二')), false);
    assert.equal(same(outline('一'), { ...outline('一'), more: 1 }), false);
  });
});
