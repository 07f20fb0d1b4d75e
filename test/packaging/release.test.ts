import { describe, expect, it } from 'vitest';
import placeholders from '../../scripts/packaging/release.json';
import { refusals, releaseManifest } from '../../scripts/packaging/release.mjs';

const at = 'https://code.example.org/foi/section17';
const given = {
  publisher: 'northmoor',
  repository: at,
  bugs: `${at}/issues`,
  homepage: `${at}#readme`,
  qna: 'false',
  pricing: 'Free',
  content: `${at}/blob/v1`,
  images: `${at}/raw/v1`,
};

describe('the settings of a release', () => {
  it('are refused while a placeholder is among them', () => {
    expect(refusals(placeholders).map((line) => line.split(':')[0])).toEqual(
      ['repository', 'bugs', 'homepage', 'qna', 'content', 'images'].map((name) => `--${name}`),
    );
    expect(refusals(given)).toEqual([]);
  });

  it.each([
    ['repository', undefined, 'is missing'],
    ['repository', 'ours', 'is no address'],
    ['images', 'http://code.example.org', 'does not begin with https://'],
    ['pricing', 'Cheap', 'is neither Free nor Trial'],
    ['publisher', 'North moor', 'is no name of a publisher'],
  ])('are refused where one is wrong: %s %s', (name, value, why) => {
    expect(refusals({ ...given, [name]: value })).toEqual([`--${name}: ${why}`]);
  });

  it('go into the manifest', () => {
    expect(releaseManifest({ name: 'section17', publisher: 'section17' }, given)).toEqual({
      name: 'section17',
      publisher: 'northmoor',
      repository: { type: 'git', url: at },
      bugs: { url: `${at}/issues` },
      homepage: `${at}#readme`,
      qna: false,
      pricing: 'Free',
    });
  });
});
