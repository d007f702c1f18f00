import type { Code } from '../findings/finding.ts';

/** The part of JSON Schema that describes what the tools take. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Field>>;
  readonly required?: string[];
  readonly additionalProperties: false;
}

type Field = { readonly description: string } & (
  | { readonly type: 'string' | 'boolean' }
  | { readonly type: 'integer'; readonly minimum: number }
  | { readonly type: 'array'; readonly items: { readonly type: 'string'; readonly enum?: readonly string[] } }
);

/** What the tools take, each some of it. */
export interface ToolInput {
  readonly article?: string;
  readonly articles?: readonly string[];
  readonly codes?: readonly Code[];
  readonly kinds?: readonly ('figures' | 'quotes' | 'names')[];
  readonly agreeing?: boolean;
  readonly text?: string;
  readonly from?: number;
}

/** Why a question has no answer and what to do next, in sentences for the model. */
export class Unanswerable extends Error {}

/** The field by which every tool goes on where its last answer was cut. */
export const FROM = { type: 'integer', minimum: 0, description: 'Leaves out so many results: the `next` of an answer that was cut.' } as const satisfies Field;

/** What a model has sent, once it is what the schema says. Fails with `Unanswerable`. */
export function checkedInput(schema: InputSchema, given: unknown): ToolInput {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Unanswerable('The input is a JSON object.');
  const input = given as Readonly<Record<string, unknown>>;
  const known = Object.keys(schema.properties);
  for (const [name, value] of Object.entries(input)) {
    const field = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (!field) throw new Unanswerable(`There is no input "${name}". What there is: ${known.join(', ')}.`);
    if (!fits(field, value)) throw new Unanswerable(`"${name}" is ${wanted(field)}. ${field.description}`);
  }
  const missing = schema.required?.find((name) => input[name] === undefined);
  if (missing !== undefined) throw new Unanswerable(`"${missing}" is missing. ${schema.properties[missing]!.description}`);
  return input;
}

function fits(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'integer': return Number.isInteger(value) && (value as number) >= field.minimum;
    case 'array': return Array.isArray(value) && value.every((item) => typeof item === 'string' && (field.items.enum?.includes(item) ?? true));
    default: return typeof value === field.type;
  }
}

function wanted(field: Field): string {
  switch (field.type) {
    case 'integer': return `a whole number from ${field.minimum}`;
    case 'array': return field.items.enum ? `a list of some of ${field.items.enum.join(', ')}` : 'a list of texts';
    case 'boolean': return 'true or false';
    case 'string': return 'a text';
  }
}
