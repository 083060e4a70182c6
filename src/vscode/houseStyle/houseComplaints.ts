import { Diagnostic, DiagnosticSeverity, Position, Range, commands, l10n, languages, window } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { HOUSE_FILE, isBroken } from '../../core/house/read';
import type { HouseReading } from '../../core/house/read';
import { splitLines } from '../../core/text/lines';
import { lastAtOrBefore } from '../../core/text/span';
import { SOURCE } from '../platform/source';
import { localized } from '../platform/locale';

/**
 * What is wrong in `.zongjie.json` files: shown where it stands, and told once where the file is not taken over. Faults
 * of JSON as such are left to VS Code's own language service, which marks them in every file of JSON.
 */
export class HouseComplaints implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('zongjie.houseStyle');
  /** The files with an error that the user has been told of. */
  private readonly told = new Set<string>();

  /** @param hasGood whether an earlier state of the file stays in force */
  show(uri: Uri, text: string, reading: HouseReading, hasGood: boolean): void {
    const position = positionsIn(text);
    const own = reading.complaints.filter(({ isSyntax }) => isSyntax !== true);
    this.collection.set(
      uri,
      own.map(({ span, severity, message }) => {
        const diagnostic = new Diagnostic(
          new Range(position(span.start), position(span.end)),
          localized(message),
          severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        );
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
    if (!isBroken(reading)) this.told.delete(uri.toString());
    else if (!this.told.has(uri.toString())) this.tell(uri, hasGood);
  }

  clear(uri: Uri): void {
    this.collection.delete(uri);
    this.told.delete(uri.toString());
  }

  dispose(): void {
    this.collection.dispose();
  }

  private tell(uri: Uri, hasGood: boolean): void {
    this.told.add(uri.toString());
    const open = l10n.t('Open File');
    const message = hasGood
      ? l10n.t('There is a mistake in {0}. Its last good state stays in force.', HOUSE_FILE)
      : l10n.t('There is a mistake in {0}. What can be used of it is in force.', HOUSE_FILE);
    // Not awaited: the message stays until the user answers it.
    void window
      .showWarningMessage(message, open)
      .then((choice) => (choice === open ? commands.executeCommand('vscode.open', uri) : undefined));
  }
}

function positionsIn(text: string): (offset: number) => Position {
  const starts: number[] = [];
  let at = 0;
  for (const line of splitLines(text)) {
    starts.push(at);
    at += line.text.length + line.lineBreak.length;
  }
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return new Position(line, offset - (starts[line] as number));
  };
}
