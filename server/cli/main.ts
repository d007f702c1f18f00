import { Command, CommanderError, Option } from 'commander';
import { guessNoAges, optimizeLater } from '../lsp/optimizing.ts';
import { VERSION } from '../version.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './paths.ts';

const EXAMPLES = `
Examples:
  crossread check seeds                             what the articles of a folder disagree on
  crossread check --fail-on information seeds       the same, with an exit status of 1 for any finding
  crossread compare --format csv seeds > seeds.csv  all they say, a line for each mention

Exit status: 0 done; 1 "check" found something at or above --fail-on; 2 wrong
usage, or something could not be read.`;

/** The command line of contract.md. Sets the exit status: 0 done, 1 `check` found something, 2 wrong usage or a PATH that cannot be read. */
async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('crossread')
    .description('Reads articles about one event against each other: names, figures and quotes.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'crossread: ')) })
    .showHelpAfterError('(run `crossread --help` for the commands)')
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) {
    const sub = program.command(command.name).description(command.description).exitOverride().showHelpAfterError(`(run \`crossread ${command.name} --help\` for what it takes)`);
    if (command.paths) sub.argument('<path...>', 'a file, a folder or a glob');
    for (const option of command.options) {
      const made = new Option(option.flags, option.description);
      if (option.choices) made.choices([...option.choices]);
      if (option.default !== undefined) made.default(option.default);
      sub.addOption(made);
    }
    sub.action(async (...args: unknown[]) => {
      const paths = command.paths ? (args[0] as string[]) : [];
      const options = args[command.paths ? 1 : 0] as Record<string, string | boolean | undefined>;
      process.exitCode = await command.run(paths, options);
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UsageError) {
      process.stderr.write(`crossread: ${error.message}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`crossread: something went wrong that should not: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    }
  }
}

// A reader that closes early (`crossread check … | head`) is no error and changes no exit status; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') {
    setImmediate(() => process.exit());
    return;
  }
  process.stderr.write(`crossread: the output cannot be written: ${error.code === 'ENOSPC' ? 'no space is left on the disk' : error.message}\n`);
  process.exit(2);
});

// Nobody reads what went wrong: the result still counts.
process.stderr.on('error', () => undefined);

optimizeLater();
guessNoAges();
void main(process.argv.slice(2));
