import type { Memento } from 'vscode';
import * as z from 'zod/mini';
import type { DraftMark } from '../../../core/drafting/rollover/ways';

const KEY = 'zongjie.draftMarks';
/** The drafts that are remembered, the newest last. */
const MOST_DRAFTS = 12;

const offset = z.number().check(z.minimum(0));
const stored = z.array(
  z.object({
    hash: z.string(),
    marks: z.array(
      z.object({
        span: z.object({ start: offset, end: offset }),
        original: z.string(),
        gap: z.string(),
        state: z.enum(['gaps', 'original', 'written']),
      }),
    ),
  }),
);

/**
 * The marks of drafts that are closed, by the hash of their text; kept by VS Code for the workspace, never in a file of
 * the writer's.
 */
export class KeptMarks {
  constructor(private readonly state: Memento) {}

  get any(): boolean {
    return this.all().length > 0;
  }

  get(hash: string): readonly DraftMark[] | undefined {
    return this.all().find((one) => one.hash === hash)?.marks;
  }

  put(hash: string, marks: readonly DraftMark[]): void {
    const others = this.all().filter((one) => one.hash !== hash);
    void this.state.update(KEY, [...others, { hash, marks }].slice(-MOST_DRAFTS));
  }

  private all(): readonly { readonly hash: string; readonly marks: readonly DraftMark[] }[] {
    return stored.safeParse(this.state.get(KEY)).data ?? [];
  }
}
