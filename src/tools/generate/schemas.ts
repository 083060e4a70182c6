import { z } from 'zod';
import { OUTPUTS } from '../../cli/schema';
import { houseSchema } from './houseSchema';

/**
 * The JSON Schemas of what the commands write with `--format json` (draft 2020-12) and of `.zongjie.json` (draft 07,
 * which VS Code knows), by path relative to the root.
 * @param _root taken as all generators take it; the schemas depend on no file
 */
export function generateSchemas(_root: string): Map<string, string> {
  const files = new Map(
    Object.entries(OUTPUTS).map(([command, schema]) => [
      `docs/schema/${command}.schema.json`,
      written(z.toJSONSchema(schema)),
    ]),
  );
  return files.set('docs/schema/house-style.schema.json', written(houseSchema()));
}

const written = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
