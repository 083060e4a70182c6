/** A text after one way of tidying. */
export interface Tidied {
  readonly text: string;
  /** How many places it changed. */
  readonly count: number;
}
