// The schema that editors are given is written from the rules that there are:
// `npx vitest run test/configuration -u` writes it anew.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaOf } from '../../server/configuration/schema.ts';
import { shapeOf } from '../../server/configuration/shape.ts';
import { rules } from '../../server/rules/index.ts';
import { standardTexts } from '../../server/wording/index.ts';

const schema = schemaOf(shapeOf(rules));

it('is the one in schemas/', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schemas/section17.schema.json');
});

it('knows every rule with its options, and every standard text', () => {
  const { properties } = schema as { properties: Record<string, { properties: Record<string, { anyOf: unknown[] }> }> };
  for (const { id, options = {} } of rules) {
    const [, detailed] = properties.rules!.properties[id]!.anyOf as [
      unknown,
      { properties: Record<string, { properties?: object }> },
    ];
    expect(Object.keys(detailed.properties.options?.properties ?? {})).toEqual(Object.keys(options));
  }
  expect(Object.keys(properties.wording!.properties)).toEqual(standardTexts().map(({ name }) => name));
});

it('is what the extension contributes for section17.json and shared files', () => {
  const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(contributes.jsonValidation).toEqual([
    { fileMatch: ['section17.json', '*.section17.json'], url: './schemas/section17.schema.json' },
  ]);
});
