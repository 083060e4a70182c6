import { l10n } from 'vscode';
import type { CheckKind } from '../../../core/drafting/checks';
import type { Kept } from '../../../core/drafting/library';
import { CHECK_NAMES, formOf, isRefused, previewOf, readForm } from '../../../core/drafting/ownPatterns/form';
import type { CheckRow, PatternForm } from '../../../core/drafting/ownPatterns/form';
import type { FormPart } from '../../../core/drafting/ownPatterns/formParts';
import type { OwnPattern } from '../../../core/drafting/ownPatterns/model';
import { PATTERN_ROLE_NAMES, ROLE_BY_NAME } from '../../../core/drafting/roles';
import { SLOT_TYPES } from '../../../core/drafting/slots';
import { TOPICS, TOPIC_NAMES } from '../../../core/drafting/topics';
import { localized } from '../../platform/locale';
import type { Form } from '../../views/form/formPanel';
import type { Checked, Field, Values } from '../../views/form/page/messages';

/** Where a pattern is to be kept: the field that is not of the pattern itself. */
const KEPT = 'kept';

/** What a form of a pattern starts from, and what becomes of its answer. */
export interface PatternFormRequest {
  readonly key: string;
  readonly title: string;
  readonly pattern: OwnPattern;
  readonly kept: Kept;
  /** Where it can be kept; one place is not asked for. */
  readonly places: readonly Kept[];
  readonly isTaken: (title: string) => boolean;
  readonly save: (pattern: OwnPattern, kept: Kept) => Promise<boolean>;
  readonly openFile: () => Promise<unknown>;
}

/** The form of a pattern of the writer's own: its sentence with chips for slots, its name, and what its checks say. */
export function patternForm({ key, title, pattern, kept, places, isTaken, save, openFile }: PatternFormRequest): Form {
  return {
    key,
    title,
    intro: l10n.t('Select words in the sentence to make them a slot; a slot is filled in each time.'),
    fields: fieldsOf(formOf(pattern), kept, places),
    check: (values) => checked(values, pattern, isTaken),
    save: async (values) => {
      const read = readForm(toForm(values), pattern, isTaken);
      return (
        !isRefused(read) &&
        save(read, values[KEPT] === 'everywhere' ? 'everywhere' : places.length > 1 ? 'workspace' : kept)
      );
    },
    openFile,
  };
}

/** Where patterns are kept, as the writer reads it. */
export const placeName = (kept: Kept): string =>
  kept === 'workspace' ? l10n.t('in this workspace') : l10n.t('for all workspaces');

function fieldsOf(form: PatternForm, kept: Kept, places: readonly Kept[]): readonly Field[] {
  const field = (id: keyof PatternForm | typeof KEPT, label: string, help = '', group = '') => ({
    id,
    label,
    help,
    group,
  });
  const kinds = Object.entries(CHECK_NAMES).map(([value, name]) => ({ value, label: localized(name) }));
  const more = l10n.t('More');
  return [
    {
      kind: 'parts',
      ...field('parts', l10n.t('Pattern')),
      value: form.parts.map((part) => (part.kind === 'slot' ? { ...part, options: [...part.options] } : part)),
      types: Object.entries(SLOT_TYPES).map(([value, { name }]) => ({ value, label: localized(name) })),
    },
    {
      kind: 'text',
      ...field('title', l10n.t('Name'), l10n.t('Its first characters, or their pinyin, call for it while writing.')),
      value: form.title,
    },
    {
      kind: 'choice',
      ...field('role', l10n.t('Part of the report')),
      value: form.role,
      choices: Object.entries(ROLE_BY_NAME).map(([value, role]) => ({
        value,
        label: localized(PATTERN_ROLE_NAMES[role]),
      })),
    },
    {
      kind: 'choice',
      ...field('topic', l10n.t('Topic')),
      value: form.topic,
      choices: TOPICS.map((value) => ({ value, label: localized(TOPIC_NAMES[value]) })),
    },
    ...(places.length < 2
      ? []
      : [
          {
            kind: 'choice' as const,
            ...field(KEPT, l10n.t('Kept')),
            value: kept,
            choices: places.map((value) => ({ value, label: placeName(value) })),
          },
        ]),
    {
      kind: 'table',
      ...field(
        'checks',
        l10n.t('Checks'),
        l10n.t('What must hold between the slots; it is checked whenever the pattern is filled in.'),
        l10n.t('Checks'),
      ),
      value: form.checks.map((row) => [...row]),
      columns: [
        { label: l10n.t('What is computed'), choices: kinds },
        { label: l10n.t('Of which slots, with 、 between them'), choices: null },
        { label: l10n.t('Slot of the result'), choices: null },
      ],
    },
    {
      kind: 'text',
      ...field('prefix', l10n.t('What calls for it'), l10n.t('Empty: the beginning of its name.'), more),
      value: form.prefix,
    },
    {
      kind: 'choice',
      ...field('form', l10n.t('Form'), '', more),
      value: form.form,
      choices: [
        { value: 'sentence', label: l10n.t('Sentence') },
        { value: 'heading', label: l10n.t('Heading') },
      ],
    },
  ];
}

function checked(values: Values, pattern: OwnPattern, isTaken: (title: string) => boolean): Omit<Checked, 'type'> {
  const form = toForm(values);
  const read = readForm(form, pattern, isTaken);
  const { sentence, checks } = previewOf(form);
  return {
    complaints: isRefused(read)
      ? read.map(({ field, row, message }) => ({ field, row, isError: true, text: localized(message) }))
      : [],
    preview: [
      { text: sentence, tone: 'plain' },
      ...checks.flatMap(({ row, outcome }): Checked['preview'] => {
        switch (outcome.status) {
          case 'holds':
            return [{ text: l10n.t('{0}: holds', checkName(form.checks[row]!)), tone: 'good' }];
          case 'fails':
            return [{ text: outcome.message, tone: 'bad' }];
          default:
            return [];
        }
      }),
    ],
  };
}

function checkName([kind, args, result]: CheckRow): string {
  const name = localized(CHECK_NAMES[kind as CheckKind]);
  return result === '' ? `${name} ${args}` : `${name} ${args} → ${result}`;
}

/** The form that the page holds. */
function toForm(values: Values): PatternForm {
  const text = (id: string): string => (typeof values[id] === 'string' ? values[id] : '');
  const list = (id: string): readonly unknown[] => (Array.isArray(values[id]) ? values[id] : []);
  return {
    title: text('title'),
    prefix: text('prefix'),
    role: text('role'),
    topic: text('topic'),
    form: text('form'),
    parts: list('parts').filter(
      (part): part is FormPart => typeof part === 'object' && part !== null && 'kind' in part,
    ),
    checks: list('checks').flatMap((row) =>
      Array.isArray(row) ? [[row[0] ?? '', row[1] ?? '', row[2] ?? ''] as CheckRow] : [],
    ),
  };
}
