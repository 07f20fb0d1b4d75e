import { type Shape, severityWords } from './shape.ts';

/** A shape as a JSON schema (draft 7), by which editors complete and explain a configuration file. */
export function schemaOf(shape: Shape): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Section 17',
    ...schema(shape),
    definitions: { severity: words(severityWords), texts: { type: ['string', 'array'], items: { type: 'string' } } },
  };
}

const severity = { $ref: '#/definitions/severity' };

function schema(shape: Shape): Record<string, unknown> {
  const about = shape.description === undefined ? {} : { description: shape.description };
  switch (shape.kind) {
    case 'text':
      return { ...about, type: 'string', pattern: '\\S' };
    case 'number':
    case 'boolean':
      return { ...about, type: shape.kind };
    case 'word':
      return { ...about, ...words(shape.words) };
    case 'texts':
      return { ...about, ...(shape.most ? textsWithin(shape.most) : { allOf: [{ $ref: '#/definitions/texts' }] }) };
    case 'object':
      return { ...about, ...object(shape.keys) };
    case 'rule':
      return { ...about, anyOf: [severity, detailed(shape.options)] };
  }
}

function textsWithin({ texts, characters }: { readonly texts: number; readonly characters: number }) {
  const text = { type: 'string', pattern: '\\S', maxLength: characters };
  return { anyOf: [text, { type: 'array', items: text, maxItems: texts }] };
}

function words(meanings: Readonly<Record<string, string>>): Record<string, unknown> {
  return { enum: Object.keys(meanings), enumDescriptions: Object.values(meanings) };
}

function detailed(options: Readonly<Record<string, Shape>>): Record<string, unknown> {
  const properties = { severity, ...(Object.keys(options).length > 0 && { options: object(options) }) };
  return { type: 'object', properties, additionalProperties: false };
}

function object(keys: Readonly<Record<string, Shape>>): Record<string, unknown> {
  const properties = Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, schema(shape)]));
  return { type: 'object', properties, additionalProperties: false };
}
