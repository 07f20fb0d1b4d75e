import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { panelPage } from '../../client/panelPage.ts';
import { balancePicture } from '../../views/balancePicture.ts';
import { everything, factor, weighed } from './pictures.ts';

/** What a browser would make of it: the elements with their attributes, and the words. */
function parsed(html: string) {
  const elements: { name: string; properties: Record<string, unknown> }[] = [];
  const words: string[] = [];
  visit(fromParse5(parseFragment(html)) as Root, (node) => {
    if (node.type === 'element') elements.push({ name: node.tagName, properties: node.properties });
    if (node.type === 'text') words.push(node.value);
  });
  return { elements, words: words.join(' ').replace(/\s+/g, ' ') };
}

describe('the picture of a balance', () => {
  it('says in words whatever it shows', () => {
    const { words } = parsed(balancePicture('draft.md', everything));
    for (const told of [
      'What draft.md weighs',
      'Section 43(2) It needs a public interest test, and the letter has none.',
      'For confirming or denying 1 factor, 12 words',
      'Line 12, 12 words not in the conclusion',
      'taken up in the conclusion repeats line 7',
      'Words are no weight',
      'Conclusion The loss of evidence weighs more',
      '11 words, taking up 2 factors',
      'Weighed in prose',
      'no factor owned in the conclusion, without naming a factor',
      'No conclusion: the letter does not say which side weighs more.',
    ]) {
      expect(words).toContain(told);
    }
  });

  it('draws factors as high as they are long, and no side higher than can be seen at once', () => {
    const rows = (texts: number[]) => {
      const factors = texts.map((words) => factor('x', { words }));
      const against = { title: 'For withholding', owned: false, factors, words: texts.reduce((a, b) => a + b) };
      const { elements } = parsed(balancePicture('x', { missing: [], tests: [weighed({ against })] }));
      return elements
        .flatMap(({ properties }) => properties.dataRows ?? [])
        .slice(1)
        .map(Number);
    };
    expect(rows([9, 18, 90])).toEqual([1, 2, 10]);
    expect(rows([1000, 2000]).reduce((a, b) => a + b)).toBeLessThanOrEqual(25);
  });

  it('tips to the side of more words', () => {
    const tipped = (favouring: number, against: number) => {
      const of = (words: number) => ({ title: 'For it', owned: false, factors: [factor('x', { words })], words });
      const { elements } = parsed(
        balancePicture('x', { missing: [], tests: [weighed({ favouring: of(favouring), against: of(against) })] }),
      );
      return elements
        .flatMap(({ properties }) => properties.className ?? [])
        .find((name) => /^(?:level|for-|against-)/.test(`${name}`));
    };
    expect([tipped(10, 10), tipped(10, 14), tipped(90, 20), tipped(0, 50)]).toEqual([
      'level',
      'against-1',
      'for-3',
      'against-3',
    ]);
  });

  it('goes to each place', () => {
    const { elements } = parsed(balancePicture('x', everything));
    const buttons = elements.filter(({ name }) => name === 'button');
    expect(buttons).toHaveLength(11);
    for (const { properties } of buttons) expect(properties.dataRange).toMatch(/^\d+,\d+,\d+,\d+$/);
    expect(new Set(buttons.map(({ properties }) => properties.dataKey)).size).toBe(11);
  });

  it('says so where there is nothing to weigh, and where the text is no notice', () => {
    expect(parsed(balancePicture('x', { missing: [], tests: [] })).words).toContain('No exemption in this letter asks');
    expect(parsed(balancePicture('x', null)).words).toContain('does not take this text for a refusal notice');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "' onfocus='alert(1)",
    '&lt;b&gt; &amp; ``',
    '\u202Egnp.exe\u2066\u200F',
    '</bdi></button><!--',
  ])('shows a hostile letter as the words that it is: %s', (hostile) => {
    const side = { title: hostile, words: 3, owned: true, factors: [factor(hostile)] };
    const test = weighed({ title: hostile, favouring: side, balance: { ...weighed().balance!, text: hostile } });
    const range = weighed().range;
    const { elements, words } = parsed(
      balancePicture(hostile, { missing: [{ title: hostile, range }], tests: [test] }),
    );
    const plain = parsed(balancePicture('x', { missing: [{ title: 'x', range }], tests: [test] }));
    expect(elements.map(({ name }) => name)).toEqual(plain.elements.map(({ name }) => name));
    expect(elements.some(({ name }) => ['img', 'script', 'svg', 'b'].includes(name))).toBe(false);
    const attributes = new Set(elements.flatMap(({ properties }) => Object.keys(properties)));
    expect([...attributes].sort()).toEqual([
      'ariaLabelledBy',
      'className',
      'dataKey',
      'dataRange',
      'dataRows',
      'id',
      'type',
    ]);
    expect(words.split(hostile).length - 1).toBe(6);
  });

  it('comes in a page that loads nothing but its own script and style', () => {
    const page = panelPage({ cspSource: 'vscode-resource:', script: 'a.js', styles: ['a.css'] }, 'Balance', '');
    expect(page).toContain(`content="default-src 'none'; script-src vscode-resource:; style-src vscode-resource:"`);
    expect(page).not.toMatch(/unsafe|https?:|\bon\w+=|style="/);
  });
});
