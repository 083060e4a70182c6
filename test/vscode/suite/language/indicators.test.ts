import assert from 'node:assert/strict';
import { ConfigurationTarget, Range, type Uri, commands, workspace } from 'vscode';
import type {
  DocumentHighlight,
  InlayHint,
  Location,
  LocationLink,
  Position,
  SemanticTokens,
  SemanticTokensLegend,
  TextDocument,
  TextEditor,
  WorkspaceEdit,
} from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, plain, showReport, writeFile } from '../support';
import { TEXT, goTo, hoverText, inOrder, placeOf } from './indicators';

describe('figures and indicators', () => {
  let editor: TextEditor;
  let document: TextDocument;
  before(async () => {
    editor = await showReport(TEXT);
    ({ document } = editor);
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closePanel'); // the preview of a renaming
    await closeEditors();
  });

  describe('in the text', () => {
    it('marks every place of the indicator', async () => {
      const of = async (position: Position): Promise<readonly string[]> => {
        const highlights = await commands.executeCommand<DocumentHighlight[]>(
          'vscode.executeDocumentHighlights',
          document.uri,
          position,
        );
        return highlights.sort(inOrder).map(({ range }) => `${range.start.line} ${document.getText(range)}`);
      };
      const expected = ['2 高新技术企业', '2 高企', '3 高企', '3 高企', '6 高新技术企业总数'];
      assert.deepEqual(await of(placeOf(document, '高新技术企业')), expected);
      assert.deepEqual(await of(placeOf(document, '高企提质')), expected);
      assert.deepEqual(await of(placeOf(document, '1450')), expected);
    });

    it('goes from an abbreviation to its introduction, from anything else to the first place', async () => {
      const definition = async (position: Position): Promise<readonly string[]> => {
        const found = await commands.executeCommand<(Location | LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          position,
        );
        return found.map((target) => {
          const range = 'targetUri' in target ? target.targetRange : target.range;
          return `${range.start.line} ${document.getText(range)}`;
        });
      };
      assert.deepEqual(await definition(placeOf(document, '高企提质')), ['2 高新技术企业']);
      assert.deepEqual(await definition(placeOf(document, '21.3')), ['2 技术合同成交额']);
      assert.deepEqual(await definition(placeOf(document, '提高企业', 2)), []);
    });

    it('shows implied baselines where the settings ask for it', async () => {
      const hints = async (range: Range): Promise<readonly string[]> => {
        const found = await commands.executeCommand<InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          range,
        );
        return found
          .sort((a, b) => a.position.compareTo(b.position))
          .map(
            ({ position, label }) =>
              `${document.getText(new Range(position.translate(0, -2), position))} ${String(label)}`,
          );
      };
      const all = new Range(0, 0, document.lineCount, 0);
      assert.deepEqual(await hints(all), []);
      await workspace.getConfiguration('zongjie').update('inlayHints.baseline', true, ConfigurationTarget.Workspace);
      await eventually(async () =>
        assert.deepEqual(
          await hints(all),
          inLanguage(
            '6家 ← 上年1134家|2% ← 上年同期约27.78亿元',
            '6家 ← 上年: 1134家|2% ← same period last year: about 27.78亿元',
          ).split('|'),
        ),
      );
      assert.deepEqual(await hints(new Range(3, 0, 4, 0)), []);
      // VS Code cuts what is longer than this in a line, which is a paragraph here
      assert.equal(workspace.getConfiguration('editor', document).get('inlayHints.maximumLength'), 0);
      await workspace
        .getConfiguration('zongjie')
        .update('inlayHints.baseline', undefined, ConfigurationTarget.Workspace);
      await eventually(async () => assert.deepEqual(await hints(all), []));
    });

    it('colours names, targets and words of comparison in the lines asked for', async () => {
      const legend = await commands.executeCommand<SemanticTokensLegend>(
        'vscode.provideDocumentRangeSemanticTokensLegend',
        document.uri,
      );
      const coloured = async (range: Range): Promise<readonly string[]> => {
        const { data } = await commands.executeCommand<SemanticTokens>(
          'vscode.provideDocumentRangeSemanticTokens',
          document.uri,
          range,
        );
        const found: string[] = [];
        for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
          const [down, right, length, type, modifiers] = data.subarray(i, i + 5) as unknown as [
            number,
            number,
            number,
            number,
            number,
          ];
          character = down === 0 ? character + right : right;
          line += down;
          found.push(
            `${legend.tokenTypes[type]}${modifiers === 0 ? '' : `.${legend.tokenModifiers[0]}`} ${document.getText(new Range(line, character, line, character + length))}`,
          );
        }
        return found;
      };
      assert.deepEqual(await coloured(new Range(2, 0, 2, 200)), [
        'reportIndicator 高新技术企业',
        'reportComparison 比上年增加',
        'reportIndicator 技术合同成交额',
        'reportComparison 同比增长',
      ]);
      assert.deepEqual(await coloured(new Range(6, 0, 6, 200)), [
        'reportIndicator 高新技术企业总数',
        'reportFigure.reportTarget 1450家',
      ]);
      assert.deepEqual(await coloured(new Range(0, 0, 1, 200)), []);
    });
  });

  describe('other reports', () => {
    const OLD = '某市2024年工作总结\n一、工作进展\n高企总数达1134家，技术合同成交额27.78亿元。\n';
    let old: Uri;
    before(async () => (old = await writeFile('指标2024年工作总结.txt', OLD)));
    after(async () => workspace.fs.delete(old));

    it('are named in the hover and among the references', async () => {
      const text = await hoverText(document, placeOf(document, '29.56'));
      assert.match(
        text,
        inLanguage('zh', 'en') === 'zh'
          ? /\*\*其他总结\*\*[^]*指标2024年工作总结\.txt 第3行[^]*27\.78亿元/
          : /\*\*In other reports\*\*[^]*指标2024年工作总结\.txt, line 3/,
      );
      const references = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        placeOf(document, '高企提质'),
      );
      assert.deepEqual(
        references
          .filter(({ uri }) => uri.toString() === old.toString())
          .map(({ range }) => [range.start.line, range.start.character, range.end.character]),
        [[2, 0, 4]],
      );
      assert.equal(references.filter(({ uri }) => uri.toString() === document.uri.toString()).length, 5);
    });

    it('are read again once they have changed', async () => {
      await workspace.fs.writeFile(old, new TextEncoder().encode(OLD.replace('27.78亿元', '26.5亿元。另')));
      assert.match(await hoverText(document, placeOf(document, '29.56')), /26\.5亿元/);
    });
  });

  describe('rename', () => {
    const edits = async (words: string, name: string): Promise<WorkspaceEdit> =>
      commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, words),
        name,
      );

    it('changes the name everywhere in the report', async () => {
      const edit = await edits('技术合同成交额2', '技术合同登记额');
      assert.deepEqual(
        edit.get(document.uri).map(({ range }) => document.getText(range)),
        ['技术合同成交额', '技术合同成交额'],
      );
    });

    it('refuses what is no name, and places without an indicator', async () => {
      await assert.rejects(
        async () => edits('技术合同成交额2', '  '),
        new RegExp(inLanguage('新名称不能为空', 'The new name is empty')),
      );
      await assert.rejects(
        async () => edits('技术合同成交额2', '甲\n乙'),
        new RegExp(inLanguage('名称不能换行', 'A name stands in one line')),
      );
      await assert.rejects(
        async () => edits('企业研发', '甲'),
        new RegExp(inLanguage('这里没有指标', 'There is no indicator here')),
      );
    });

    itOnPage('is done with F2, with one undo', async () => {
      await goTo(editor, placeOf(document, '技术合同成交额2'));
      await page.press('F2');
      await page.waitFor('.rename-box :focus');
      await page.type('技术合同登记额');
      await page.press('Enter');
      await eventually(() => assert.equal(plain(document), TEXT.replaceAll('技术合同成交额', '技术合同登记额')));
      await commands.executeCommand('undo');
      assert.equal(plain(document), TEXT);
    });

    itOnPage('offers the places of 高企 when 高新技术企业 is renamed', async () => {
      await goTo(editor, placeOf(document, '高新技术企业'));
      await page.press('F2');
      await page.waitFor('.rename-box :focus');
      await page.type('高新企业');
      await page.press('Enter');
      await page.waitFor('.bulk-edit-panel .monaco-list-row:has-text("推动高企")');
      await page.picture('rename.png');
      await page.click('.bulk-edit-panel .monaco-button:not(.secondary)');
      await eventually(() => assert.equal(plain(document), TEXT.replaceAll('高新技术企业', '高新企业')));
      await commands.executeCommand('undo');
      assert.equal(plain(document), TEXT);
    });
  });

  itOnPage('can be reached by F12 and Shift+F12', async () => {
    await goTo(editor, placeOf(document, '高企提质'));
    await page.press('F12');
    await eventually(() =>
      assert.deepEqual(
        [editor.selection.active.line, document.getText(document.getWordRangeAtPosition(editor.selection.active))],
        [2, '全市高新技术企业'],
      ),
    );
    await goTo(editor, placeOf(document, '高企提质'));
    await page.press('Shift+F12');
    await page.waitFor('.peekview-widget .ref-tree .monaco-list-row');
    await page.picture('references-indicator.png');
    await page.press('Escape');
    await page.waitFor('.peekview-widget', 'hidden');
  });
});
