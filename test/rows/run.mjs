// Bundles the count of the rows with the core and runs it: node test/rows/run.mjs [--help]
import { runBundled } from '../bundled.mjs';

await runBundled('rows');
