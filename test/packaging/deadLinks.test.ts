import { expect, it } from 'vitest';
import { deadLinks } from '../../scripts/packaging/deadLinks.mjs';

const deadIn = (readme: string) =>
  deadLinks(
    new Map<string, string | Uint8Array>([
      ['readme.md', readme],
      ['docs/it.md', '# For IT\n\n## What stays, and where\n'],
      ['docs/images/seen.png', new Uint8Array()],
    ]),
    [{ address: 'https://code.example.org/blob/v1', has: (path) => path === 'docs/it.md' }],
  );

it.each([
  '[it](docs/it.md)',
  '[it](docs/it.md#what-stays-and-where)',
  '![seen](docs/images/seen.png)',
  '[law](https://www.legislation.example)',
  '[mail](mailto:foi@northmoor.example)',
  '[it](https://code.example.org/blob/v1/docs/it.md#anything)',
  '`[code](no.md)`',
])('%s leads somewhere', (link) => {
  expect(deadIn(link)).toEqual([]);
});

it.each([
  '[it](docs/It.md)',
  '[it](docs/it.md#what-goes)',
  '[docs](docs)',
  '[above](../README.md)',
  '![seen](docs/images/unseen.png)',
  '![seen](data:image/png;base64,AA==)',
  '![seen](http://pictures.example/seen.png)',
  '[law](http://www.legislation.example)',
  '[it][it]\n\n[it]: docs/no.md',
  '<img src="docs/images/unseen.png" alt="">',
  '[it](https://code.example.org/blob/v1/docs/no.md)',
])('%s is dead', (link) => {
  expect(deadIn(link)).toHaveLength(1);
});
