import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { ReportDocument } from '../../../src/core/report/document';

/** Edits of body text that change what a rule over the whole report says, though no heading changes. */
describe('a rule that goes by more than the headings', () => {
  for (const [name, text, from, to] of [
    ['a number run into digits goes', '一、工作\n1.抓项目建设\n2.12355服务台开通。\n3.抓民生', '2.12355', '12355'],
    ['a number run into digits comes', '一、工作\n1.抓项目建设\n12355服务台开通。\n3.抓民生', '12355', '2.12355'],
    [
      'it stands elsewhere',
      '一、工作\n1.抓项目建设\n2.12355服务台开通。\n3.抓民生',
      '抓项目建设',
      '抓项目建设，\n抓调度',
    ],
  ] as const) {
    it(`says after an edit what a fresh reading says: ${name}`, () => {
      const document = new ReportDocument(text);
      lint(document.report);
      const start = text.indexOf(from);
      document.update([{ start, end: start + from.length, text: to }]);
      const found = lint(document.report);
      assert.deepEqual(found, lint(new ReportDocument(text.replace(from, to)).report));
      document.update([{ start, end: start + to.length, text: from }]);
      assert.deepEqual(lint(document.report), lint(new ReportDocument(text).report));
    });
  }
});
