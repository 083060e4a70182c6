import { EventEmitter, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import * as z from 'zod/mini';
import { MOST_LISTED } from '../../core/lint/cap';
import type { LintConfig } from '../../core/lint/lint';
import { ruleNamed } from '../../core/lint/registry';
import { SEVERITIES } from '../../core/house/severity';
import { READING_PACE } from '../../core/text/speech';

/** When a report is checked. */
export type LintRun = 'onType' | 'onSave' | 'off';
/** The severity that a setting gives a rule. */
export type RuleSeverity = LintConfig['rules'][string];

/** The settings in force. */
export interface Settings {
  readonly languages: readonly string[];
  /** The writer's own names: numbers in them are no figures. */
  readonly names: readonly string[];
  readonly run: LintRun;
  readonly rules: LintConfig['rules'];
  /** How many problems of a file are listed; 0 for all. */
  readonly maxProblems: number;
  /** The pace at which a report is read aloud, in characters a minute. */
  readonly speechPace: number;
  readonly followCursor: boolean;
  /** Whether Enter after a numbered heading writes the next marker. */
  readonly nextMarker: boolean;
  /** Whether implied baselines are shown in the text. */
  readonly baselineHints: boolean;
}

/** What is in force where nothing, or nothing usable, is set. */
export const DEFAULT_SETTINGS: Settings = {
  languages: ['zongjie'],
  names: [],
  run: 'onType',
  rules: {},
  maxProblems: MOST_LISTED,
  speechPace: READING_PACE,
  followCursor: true,
  nextMarker: true,
  baselineHints: false,
};

const ruleSeverity = z.enum([...SEVERITIES, 'off']);
const shapes = {
  languages: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  names: z.array(z.string()),
  run: z.enum(['onType', 'onSave', 'off']),
  maxProblems: z.int().check(z.minimum(0)),
  speechPace: z.int().check(z.minimum(60), z.maximum(600)),
  followCursor: z.boolean(),
  nextMarker: z.boolean(),
  baselineHints: z.boolean(),
  rules: z.record(z.string(), z.unknown()),
};

/** The name below `zongjie.` of each setting. */
const NAMES: Readonly<Record<keyof Settings, string>> = {
  languages: 'languages',
  names: 'names',
  run: 'lint.run',
  rules: 'rules',
  maxProblems: 'lint.maxProblems',
  speechPace: 'speech.charactersPerMinute',
  followCursor: 'outline.followCursor',
  nextMarker: 'typing.nextMarker',
  baselineHints: 'inlayHints.baseline',
};

/** A setting that cannot be used as it stands. */
export interface Complaint {
  readonly setting: string;
  /** The value as it stands. */
  readonly value: unknown;
  readonly message: string;
}

/**
 * Takes what the user has set and keeps what is usable; for the rest the defaults hold.
 * @param read gives the value of a setting by its name below `zongjie.`; undefined where it is not set
 */
export function validate(read: (name: string) => unknown): {
  readonly settings: Settings;
  readonly complaints: readonly Complaint[];
} {
  const complaints: Complaint[] = [];
  const take = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = read(NAMES[key]);
    const result = shapes[key].safeParse(value);
    if (value === undefined || value === null) return DEFAULT_SETTINGS[key];
    if (result.success) return result.data as Settings[K];
    const setting = `zongjie.${NAMES[key]}`;
    const message = l10n.t(
      'The setting {0} has no usable value ({1}). In force is {2}.',
      setting,
      JSON.stringify(value),
      JSON.stringify(DEFAULT_SETTINGS[key]),
    );
    complaints.push({ setting, value, message });
    return DEFAULT_SETTINGS[key];
  };
  const written = take('rules');
  const settings = {
    languages: take('languages'),
    names: take('names'),
    run: take('run'),
    maxProblems: take('maxProblems'),
    speechPace: take('speechPace'),
    followCursor: take('followCursor'),
    nextMarker: take('nextMarker'),
    baselineHints: take('baselineHints'),
    rules: usableRules(written),
  };
  const faults = Object.entries(written).flatMap(([id, value]) => faultOf(id, value));
  if (faults.length > 0)
    complaints.push({
      setting: 'zongjie.rules',
      value: written,
      message: l10n.t('The setting {0}: {1}', 'zongjie.rules', faults.join(' ')),
    });
  return { settings, complaints };
}

/** The severities by id: a rule may be written by its id or by what it is called. */
const usableRules = (rules: Readonly<Record<string, unknown>>): Settings['rules'] =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([name, value]) => {
      const rule = ruleNamed(name);
      return rule === undefined || faultOf(name, value).length > 0 ? [] : [[rule.id, value]];
    }),
  ) as Settings['rules'];

function faultOf(id: string, value: unknown): string[] {
  const rule = ruleNamed(id);
  if (rule === undefined) return [l10n.t('There is no rule “{0}”; the entry is ignored.', id)];
  if (ruleSeverity.safeParse(value).success) return [];
  return [
    l10n.t(
      '“{0}” cannot be {1}; in force is {2}. Possible are {3}.',
      id,
      JSON.stringify(value),
      JSON.stringify(rule.severity),
      [...SEVERITIES, 'off'].join(', '),
    ),
  ];
}

/** Reads the settings, and tells the user once of each value that cannot be used. */
export class SettingsReader implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listener: Disposable;
  private readonly known = new Map<string, Settings>();
  /** The unusable values that the user has been told of, by setting. */
  private readonly told = new Map<string, string>();

  readonly onDidChange = this.changed.event;

  constructor() {
    this.listener = workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('zongjie')) return;
      this.known.clear();
      this.changed.fire();
    });
  }

  /** The settings for a resource; without one, those of the window. */
  get(resource?: Uri): Settings {
    const folder = resource === undefined ? '' : (workspace.getWorkspaceFolder(resource)?.uri.toString() ?? '');
    let settings = this.known.get(folder);
    if (settings === undefined) {
      const configuration = workspace.getConfiguration('zongjie', resource ?? null);
      const result = validate((name) => configuration.get(name));
      settings = result.settings;
      this.known.set(folder, settings);
      this.tell(result.complaints);
    }
    return settings;
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private tell(complaints: readonly Complaint[]): void {
    for (const { setting, value, message } of complaints) {
      const written = JSON.stringify(value);
      if (this.told.get(setting) === written) continue;
      this.told.set(setting, written);
      const open = l10n.t('Open Settings');
      void window.showWarningMessage(message, open).then((choice) => {
        if (choice === open) void commands.executeCommand('workbench.action.openSettings', setting);
      });
    }
    for (const setting of this.told.keys())
      if (!complaints.some((complaint) => complaint.setting === setting)) this.told.delete(setting);
  }
}
