import { z } from 'zod';
import { OUTPUTS } from '../../cli/schema';

/**
 * The JSON Schemas (draft 2020-12) of what the commands write with `--format json`, by path relative to the root.
 * @param _root taken as all generators take it; the schemas depend on no file
 */
export function generateSchemas(_root: string): Map<string, string> {
  return new Map(Object.entries(OUTPUTS).map(([command, schema]) => [`docs/schema/${command}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`]));
}
