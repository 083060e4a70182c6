import type { Memento } from 'vscode';
import * as z from 'zod/mini';

/** The command by which VS Code tells that a completion was taken. */
export const COMPLETION_TAKEN = 'zongjie.completionTaken';

const KEY = 'zongjie.completionUses';
/** So many completions are remembered; those used least go first. */
const MOST = 500;

const shape = z.record(z.string(), z.number());

/** How often the writer has taken each completion, over all workspaces. */
export class CompletionUses {
  private readonly counts: Map<string, number>;

  constructor(private readonly memory: Memento) {
    const kept = shape.safeParse(memory.get(KEY));
    this.counts = new Map(Object.entries(kept.success ? kept.data : {}));
  }

  readonly of = (id: string): number => this.counts.get(id) ?? 0;

  /** Counts one more use. */
  async taken(id: string): Promise<void> {
    this.counts.set(id, this.of(id) + 1);
    if (this.counts.size > MOST) {
      const least = [...this.counts].filter(([other]) => other !== id).reduce((a, b) => (b[1] < a[1] ? b : a));
      this.counts.delete(least[0]);
    }
    await this.memory.update(KEY, Object.fromEntries(this.counts));
  }
}
