import { run } from './program';

const { stdin, stdout, stderr, env, platform } = process;
// the exit status is only set: what is still on its way to a pipe is written before the process ends
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, platform, cwd: process.cwd() });
