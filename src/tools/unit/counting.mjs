/**
 * What a process begins with in which tests count work (test/fixtures/work.ts): V8 counts the blocks of those functions
 * alone that it compiles from now on, and goes through the others uncounted.
 */
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// What is optimised counts less, depending on when that happens.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');
// What the garbage collector throws away of a function that was idle takes its counters along, so that a busy machine
// counts less.
setFlagsFromString('--no-flush-bytecode');

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
