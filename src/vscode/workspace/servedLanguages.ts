import { Disposable } from 'vscode';
import type { DocumentFilter } from 'vscode';
import type { HouseStyles } from '../houseStyle/houseStyle';
import { setContext } from '../platform/contextKeys';
import type { SettingsReader } from '../platform/settings';

type Register = (selector: readonly DocumentFilter[]) => Disposable;

/** The languages whose documents are reports, by the settings or a house style; what is registered for them follows. */
export class ServedLanguages implements Disposable {
  private ids: readonly string[];
  private readonly served: { readonly register: Register; registered: Disposable }[] = [];
  private readonly listeners: Disposable;

  constructor(
    private readonly settings: SettingsReader,
    private readonly houses: HouseStyles,
  ) {
    this.ids = this.wanted();
    setContext('languages', this.ids);
    this.listeners = Disposable.from(
      settings.onDidChange(() => this.refresh()),
      houses.onDidChange(() => this.refresh()),
    );
  }

  /** Registers providers for these languages, now and again whenever they change. */
  serve(register: Register): Disposable {
    const entry = { register, registered: register(this.selector) };
    this.served.push(entry);
    return new Disposable(() => {
      entry.registered.dispose();
      this.served.splice(this.served.indexOf(entry), 1);
    });
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private get selector(): readonly DocumentFilter[] {
    return this.ids.map((language) => ({ language }));
  }

  private wanted(): readonly string[] {
    return [...new Set([...this.settings.get().languages, ...this.houses.languages])];
  }

  private refresh(): void {
    const wanted = this.wanted();
    if (wanted.join() === this.ids.join()) return;
    this.ids = wanted;
    setContext('languages', wanted);
    for (const entry of this.served) {
      entry.registered.dispose();
      entry.registered = entry.register(this.selector);
    }
  }
}
