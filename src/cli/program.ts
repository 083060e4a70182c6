import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { SEVERITIES } from '../core/house/severity';
import { alike } from '../core/text/message';
import type { Message } from '../core/text/message';
import { PRESET_IDS } from '../exchange/settings';
import { ruleChoice } from './checks/rules';
import { complain } from './commands/command';
import type { Run } from './commands/command';
import { collect } from './commands/collect';
import { draft } from './commands/draft';
import { EXCHANGE_HELP } from './commands/exchangeMessages';
import { explain } from './commands/explain';
import { exportFiles } from './commands/export';
import { figures, FIGURES_FORMATS } from './commands/figures';
import { importFiles } from './commands/import';
import { lint, LINT_FORMATS } from './commands/lint';
import { outline, OUTLINE_FORMATS } from './commands/outline';
import { OutputError, UsageError } from './errors';
import { columnsOf } from './format/terminal';
import type { CollectFlags, DraftFlags, ExportFlags, FiguresFlags, HouseFlags, LintFlags } from './flags';
import type { HouseChoice } from './house';
import { outputTo } from './io';
import type { Io } from './io';
import { userLocale } from './locale';
import { HELP, INTERNAL, NOT_WRITTEN, USAGE } from './messages';

/**
 * Runs the command.
 * @param argv the arguments after the command's name
 * @returns the exit status: 0, 1 something found, 2 it could not do its work. Never rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const running: Run = { io, out: outputTo(io.stdout), err: outputTo(io.stderr), locale: userLocale(io) };
  const printed = { out: '', err: '' };
  let status = 0;
  const program = build(running, printed, (result) => (status = result));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof UsageError) await complain(running, error.says);
    else if (error instanceof OutputError) await complain(running, NOT_WRITTEN(error.code));
    else if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help')) {
      await running.out.write(printed.out);
      await running.err.write(printed.err);
      return error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof CommanderError) await complain(running, wording(error, argv, program));
    else {
      await complain(running, INTERNAL(error instanceof Error ? error.message : String(error)));
      if (error instanceof Error && error.stack !== undefined) await running.err.write(`${error.stack}\n`);
    }
    return 2;
  }
}

function build(running: Run, printed: { out: string; err: string }, finish: (status: number) => void): Command {
  const say = (message: Message): string => message[running.locale];
  const program = new Command('zongjie')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed.out += text),
      writeErr: (text) => (printed.err += text),
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => say(HELP.titles.get(title) ?? alike(title)),
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((argument) => argument.name())].join(' '),
      optionDescription: (option) => option.description, // the default is said there, in the user's language
      displayWidth: columnsOf,
    })
    .usage(say(HELP.usage))
    .description(say(HELP.program))
    .helpOption('-h, --help', say(HELP.help))
    .helpCommand('help [command]', say(HELP.helpCommand))
    .version(version, '-V, --version', say(HELP.version))
    .addHelpText('after', `\n${say(HELP.status)}`);

  /** A command that takes files. */
  const command = (name: string, about: Message, usage: Message, places: Message): Command =>
    program
      .command(name)
      .usage(say(usage))
      .description(say(about))
      .argument('[files...]', say(places))
      .option('--config <file>', say(HELP.config))
      .option('--no-config', say(HELP.noConfig))
      .addHelpText('after', `\n${say(HELP.status)}`);

  command('outline', HELP.outline, HELP.commandUsage, HELP.files)
    .addOption(choice('-f, --format <format>', say(HELP.format(OUTLINE_FORMATS)), OUTLINE_FORMATS).default('tree'))
    .action(async (files: string[], { format, config }: { format: (typeof OUTLINE_FORMATS)[number] } & HouseFlags) =>
      finish(await outline(running, given(files, 'outline'), format, houseChoice(config))),
    );

  command('figures', HELP.figures, HELP.commandUsage, HELP.files)
    .addOption(choice('-f, --format <format>', say(HELP.format(FIGURES_FORMATS)), FIGURES_FORMATS).default('table'))
    .option('--bom', say(HELP.bom))
    .option('-o, --output <xlsx>', say(HELP.sheetTo))
    .option('--force', say(EXCHANGE_HELP.force))
    .option('--explain <line:column>', say(HELP.explain))
    .action(
      async (files: string[], { format, bom = false, output, force = false, explain: place, config }: FiguresFlags) => {
        if (place !== undefined) {
          if (bom || format !== 'table') throw new UsageError(USAGE.explainAlone);
          return finish(await explain(running, given(files, 'figures'), place, houseChoice(config)));
        }
        if (bom && format !== 'csv') throw new UsageError(USAGE.bomNeedsCsv);
        if (format === 'xlsx' && output === undefined) throw new UsageError(USAGE.sheetNeedsOutput);
        if (format !== 'xlsx' && output !== undefined) throw new UsageError(USAGE.outputNeedsSheet);
        const options = { format, bom, output: output ?? null, force };
        finish(await figures(running, given(files, 'figures'), options, houseChoice(config)));
      },
    );

  command('export', EXCHANGE_HELP.export, HELP.commandUsage, HELP.files)
    .option('-o, --output <path>', say(EXCHANGE_HELP.exportTo))
    .addOption(choice('--preset <preset>', say(EXCHANGE_HELP.preset), PRESET_IDS))
    .option('--template <docx>', say(EXCHANGE_HELP.template))
    .option('--force', say(EXCHANGE_HELP.force))
    .action(async (files: string[], { output, preset, template, force = false, config }: ExportFlags) => {
      const options = { output: output ?? null, preset: preset ?? null, template: template ?? null, force };
      finish(await exportFiles(running, given(files, 'export'), options, houseChoice(config)));
    });

  command('import', EXCHANGE_HELP.import, HELP.commandUsage, HELP.files)
    .option('-o, --output <path>', say(EXCHANGE_HELP.importTo))
    .option('--force', say(EXCHANGE_HELP.force))
    .action(async (files: string[], { output, force = false }: { output?: string; force?: boolean }) =>
      finish(await importFiles(running, given(files, 'import'), { output: output ?? null, force })),
    );

  command('collect', EXCHANGE_HELP.collect, HELP.commandUsage, HELP.files)
    .option('-o, --output <path>', say(EXCHANGE_HELP.collectTo))
    .option('--from <xlsx>', say(EXCHANGE_HELP.collectFrom))
    .option('--force', say(EXCHANGE_HELP.force))
    .action(async (files: string[], { output, from, force = false, config }: CollectFlags) => {
      const options = { output: output ?? null, from: from ?? null, force };
      finish(await collect(running, given(files, 'collect'), options, houseChoice(config)));
    });

  command('draft', EXCHANGE_HELP.draft, HELP.commandUsage, HELP.files)
    .option('-o, --output <file>', say(EXCHANGE_HELP.draftTo))
    .option('--force', say(EXCHANGE_HELP.force))
    .action(async (files: string[], { output, force = false, config }: DraftFlags) =>
      finish(await draft(running, given(files, 'draft'), { output: output ?? null, force }, houseChoice(config))),
    );

  command('lint', HELP.lint, HELP.lintUsage, HELP.places)
    .addOption(choice('-f, --format <format>', say(HELP.format(LINT_FORMATS)), LINT_FORMATS).default('stylish'))
    .addOption(choice('--fail-on <severity>', say(HELP.failOn(SEVERITIES)), SEVERITIES).default('warning'))
    .addOption(new Option('--max-warnings <count>', say(HELP.maxWarnings)).argParser(wholeNumber('--max-warnings')))
    .addOption(
      new Option('--rule <rule[:severity]>', say(HELP.rule)).argParser(
        (value: string, before: readonly string[] = []) => [...before, value],
      ),
    )
    .option('--no-ignore', say(HELP.noIgnore))
    .option('--fix', say(HELP.fix))
    .option('--fix-dry-run', say(HELP.fixDryRun))
    .option('-q, --quiet', say(HELP.quiet))
    .action(
      async (
        files: string[],
        {
          format,
          failOn,
          maxWarnings,
          rule = [],
          fix = false,
          fixDryRun = false,
          quiet = false,
          ignore,
          config,
        }: LintFlags,
      ) => {
        if (fix && fixDryRun) throw new UsageError(USAGE.oneFixMode);
        given(
          files.filter((file) => !file.startsWith('!')),
          'lint',
        );
        finish(
          await lint(running, files, {
            format,
            failOn,
            maxWarnings: maxWarnings ?? null,
            rules: ruleChoice(rule),
            fix: fix ? 'write' : fixDryRun ? 'show' : 'none',
            quiet,
            ignoring: ignore,
            house: houseChoice(config),
          }),
        );
      },
    );

  return program;
}

/** An option with a closed set of values. */
function choice(flags: string, about: string, choices: readonly string[]): Option {
  return new Option(flags, about).argParser((value: string) => {
    if (choices.includes(value)) return value;
    throw new UsageError(USAGE.badChoice(flags.replace(/^-\w, | <.*/g, ''), value, choices));
  });
}

/** What `--config FILE` and `--no-config` ask for; neither leaves the nearest file in force. */
const houseChoice = (config: string | boolean | undefined): HouseChoice =>
  config === false ? 'none' : typeof config === 'string' ? { file: config } : 'nearest';

/** Reads the value of an option that counts something. */
const wholeNumber =
  (option: string) =>
  (value: string): number => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError(USAGE.badCount(option, value));
  };

/** The files, of which there must be one. */
function given(files: readonly string[], command: string): readonly string[] {
  if (files.length === 0) throw new UsageError(USAGE.noFile(`zongjie ${command}`));
  return files;
}

/** What the argument parser refuses, in the user's language. */
function wording(error: CommanderError, argv: readonly string[], program: Command): Message {
  const quoted = /'([^']*)'/.exec(error.message)?.[1]?.replace(/^-\w, | <.*$/g, '') ?? '';
  const name = argv.find((arg) => program.commands.some((command) => command.name() === arg));
  const command = name === undefined ? 'zongjie' : `zongjie ${name}`;
  switch (error.code) {
    case 'commander.unknownOption':
      return USAGE.unknownOption(quoted, command);
    case 'commander.unknownCommand':
      return USAGE.unknownCommand(quoted);
    case 'commander.optionMissingArgument':
      return USAGE.optionMissingArgument(quoted, command);
    default:
      return alike(error.message);
  }
}
