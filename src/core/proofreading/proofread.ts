import type { Message } from '../text/message';
import type { Report } from '../report/report';
import { headings } from './headings';
import { honours } from './honours';
import { AID_KINDS } from './model';
import type { Aid, AidKind } from './model';
import { names } from './names';
import { openings } from './openings';
import { questions } from './questions';
import { sentences } from './sentences';
import { unansweredAids } from './unanswered';
import type { Unanswered } from './unanswered';

/** What each kind is called. */
export const AID_NAMES: Readonly<Record<AidKind, Message>> = {
  openings: { zh: '开头用词', en: 'Opening words' },
  sentences: { zh: '长句', en: 'Long sentences' },
  headings: { zh: '同级标题', en: 'Headings of one level' },
  honours: { zh: '名次和荣誉', en: 'Ranks and honours' },
  names: { zh: '称谓', en: 'Names for oneself' },
  unanswered: { zh: '还是去年的原文，没有改也没有核', en: 'Still last year’s words, neither changed nor confirmed' },
  questions: { zh: '去年的计划和问题，还没回答', en: 'Last year’s plans and problems, not answered' },
};

const READERS: Readonly<Record<AidKind, (report: Report, unanswered: readonly Unanswered[]) => readonly Aid[]>> = {
  unanswered: unansweredAids,
  openings,
  sentences,
  headings,
  honours,
  names,
  questions,
};

/**
 * What to look over in a report (校对清单), kind by kind. What is kept of a paragraph is worked out once.
 * @param unanswered where last year's words still stand in a draft, in reading order
 */
export const proofread = (report: Report, unanswered: readonly Unanswered[] = []): readonly Aid[] =>
  AID_KINDS.flatMap((kind) => READERS[kind](report, unanswered));
