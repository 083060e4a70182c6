import * as z from 'zod/mini';
import { DESCRIPTIONS, houseFile } from '../../core/house/schema';
import { ALL_RULES } from '../../core/lint/registry';
import { SEVERITIES } from '../../core/house/severity';
import type { Rule } from '../../core/lint/rule';
import { defaultOf, nameOf } from './rules';

type Schema = Record<string, unknown>;

/** What a schema refuses; the extension says it itself, in the user's language and with what was meant. */
const REFUSING: ReadonlySet<string> = new Set([
  'additionalProperties',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'propertyNames',
  'required',
]);

/**
 * The JSON Schema of `.zongjie.json`, by which the editor offers keys and values: descriptions as Markdown, every rule
 * by name. It offers and explains, and finds no mistake in any file: those are complained of by `core/house`, once.
 */
export function houseSchema(): object {
  const schema = withMarkdown(
    z.toJSONSchema(houseFile, { target: 'draft-7', io: 'input', metadata: DESCRIPTIONS }),
  ) as { properties: Record<string, Schema> };
  const rules = schema.properties['rules'] as Schema;
  const all = {
    ...schema.properties,
    rules: {
      ...rules,
      properties: Object.fromEntries(
        // by either name: VS Code offers the one that is begun
        (['zh', 'id'] as const).flatMap((by) =>
          ALL_RULES.map((rule) => [by === 'id' ? rule.id : rule.title.zh, ruleSchema(rule)]),
        ),
      ),
    },
  };
  const properties = Object.fromEntries(Object.entries(all).map(([key, value]) => [key, offering(value as Schema)]));
  return {
    $schema: schema['$schema' as keyof typeof schema],
    title: '机构规范（.zongjie.json）',
    allowComments: true,
    allowTrailingCommas: true,
    properties,
  };
}

/** A schema that offers what `schema` allows and accepts anything. */
function offering(schema: Schema): Schema {
  const { description, markdownDescription, ...form } = Object.fromEntries(
    Object.entries(schema).filter(([key]) => !REFUSING.has(key)),
  );
  const { properties, items, anyOf } = form as {
    properties?: Record<string, Schema>;
    items?: Schema;
    anyOf?: Schema[];
  };
  const offered = {
    ...form,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, offering(value)])),
    }),
    ...(items && { items: offering(items) }),
    ...(anyOf && { anyOf: anyOf.map(offering) }),
  };
  return { ...(description !== undefined && { description, markdownDescription }), anyOf: [offered, {}] };
}

function ruleSchema(rule: Rule): Schema {
  const { id, title, why } = rule;
  const byDefault = defaultOf(rule);
  const values = [...SEVERITIES, 'off'] as const;
  return {
    type: 'string',
    enum: values,
    enumDescriptions: values.map(nameOf),
    default: byDefault,
    description: title.zh,
    markdownDescription: `**${title.zh}** \`${id}\`\n\n${why}\n\n默认：${nameOf(byDefault)}`,
  };
}

/** The schema with each description also as the Markdown that VS Code shows. */
function withMarkdown(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withMarkdown);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    key === 'description' && typeof value === 'string' ? value : withMarkdown(value),
  ]);
  const { description } = schema as Schema;
  return Object.fromEntries(
    typeof description === 'string' ? [...entries, ['markdownDescription', description]] : entries,
  );
}
