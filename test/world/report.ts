import { createRandom } from '../bench/random';
import type { Random } from '../bench/random';
import { factOf } from './facts';
import type { Fact } from './facts';
import { fields } from './fields';
import type { Phrasings, WorldReport } from './model';
import { BODY_KINDS, Told, state } from './statements';
import type { StatementKind } from './statements';
import { partsTable, yearsTable } from './tables';
import { createWriter } from './writer';
import type { Writer } from './writer';

const TOPICS = ['重点任务扎实推进', '服务能力持续提升', '基础工作不断夯实', '管理水平稳步提高', '改革举措落地见效'];
const ASIDES = [
  '坚持统筹谋划，压紧压实工作责任。',
  '加强调度督导，确保各项措施落到实处。',
  '注重上下联动，形成齐抓共管的格局。',
  '针对薄弱环节，逐一制定改进办法。',
];
const PROBLEMS = ['一些基础工作还不够扎实。', '专业力量与任务要求相比仍有差距。', '工作创新的办法还不够多。'];
const PLANS = ['加强队伍建设，提高履职能力。', '完善工作机制，补齐短板弱项。', '深化改革创新，提升工作质效。'];
const ORDINALS = ['（一）', '（二）', '（三）', '（四）'];
const ASIDE_CHANCE = 0.35;
const TABLE_CHANCE = 0.5;
const LOOKALIKE_CHANCE = 0.25;

/** Makes the report of a seed: the same seed yields the same report. */
export function makeReport(seed: number, phrasings: Phrasings): WorldReport {
  const random = createRandom(seed);
  const { office, indicators } = random.pick(fields);
  const facts = indicators.map((indicator) => factOf(indicator, random));
  const writer = createWriter();
  const told = new Told(writer);
  const hasTable = random.chance(TABLE_CHANCE);
  const tell = (kind: StatementKind, fact: Fact): void => state(kind, fact, phrasings, random, writer, told);

  const heading = (text: string): void => {
    writer.nextSection();
    writer.write(hasTable ? `## ${text}\n\n` : `　　${text}\n`);
  };
  const [end, indent] = hasTable ? ['\n\n', ''] : ['\n', '　　'];

  writer.write(`${hasTable ? '# ' : ''}${office}2025年工作总结${end}`);
  writer.write(`${indent}2025年，${office}认真履行职责，扎实推进各项工作。`);
  const [first = facts[0] as Fact, second] = facts;
  tell('level', first);
  if (second !== undefined && random.chance(0.5)) tell('levelYoy', second);
  writer.write(end);

  heading('一、主要工作');
  body(facts, random, writer, tell, indent, end);

  if (hasTable) {
    heading('二、主要数据');
    yearsTable(facts.slice(0, random.int(3, facts.length)), random.pick(phrasings.tables), writer, told);
    partsTable(random.pick(facts), random.pick(phrasings.tables), writer, told);
  }
  heading(`${hasTable ? '三' : '二'}、存在问题`);
  writer.write(`${indent}${random.pick(PROBLEMS)}`);
  tell('restated', random.pick(facts));
  writer.write(`${end}`);
  heading(`${hasTable ? '四' : '三'}、下一步打算`);
  writer.write(`${indent}${random.pick(PLANS)}`);
  tell('aim', random.pick(facts));
  writer.write('\n');
  return { ...writer.done(), fileName: hasTable ? 'report.md' : 'report.txt' };
}

/** The paragraphs of the first section: every fact in a statement of its own. */
function body(
  facts: readonly Fact[],
  random: Random,
  writer: Writer,
  tell: (kind: StatementKind, fact: Fact) => void,
  indent: string,
  end: string,
): void {
  const shift = random.int(0, TOPICS.length - 1);
  const size = random.int(2, 3);
  const asides = [...ASIDES.slice(shift % ASIDES.length), ...ASIDES.slice(0, shift % ASIDES.length)];
  for (let start = 0, n = 0; start < facts.length; start += size, n++) {
    writer.write(`${indent}${ORDINALS[n] as string}${TOPICS[(n + shift) % TOPICS.length] as string}。`);
    for (const fact of facts.slice(start, start + size)) {
      if (asides.length > 0 && random.chance(ASIDE_CHANCE)) writer.write(asides.pop() as string);
      tell(random.pick(BODY_KINDS), fact);
      if (random.chance(LOOKALIKE_CHANCE)) tell('lookalike', fact);
    }
    writer.write(end);
  }
}
