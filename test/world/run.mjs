// Bundles the reports of a known world with the core and measures: node test/world/run.mjs [--help]
import { runBundled } from '../bundled.mjs';

await runBundled('world');
