/**
 * What an organisation says in other words each year: a session, a plan's year, a campaign, a slogan, a leader with
 * office.
 */
export interface YearFact {
  /** The year whose report says it as `now`. */
  readonly year: number;
  /** As the report of the year before said it. */
  readonly last: string;
  /** As it is said in `year`; the same where it has not changed. */
  readonly now: string;
}
