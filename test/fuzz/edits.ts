import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges } from '../../server/editor/positions.ts';
import { createReadings } from '../../server/editor/readings.ts';
import { readInSteps, readNotice } from '../../server/notice/read.ts';
import { check, checkInSteps } from '../../server/rules/check.ts';
import { notCheckedIn } from '../../server/rules/notChecked.ts';
import type { Settings } from '../../server/rules/settings.ts';
import type { Random } from '../bench/random.ts';
import { answersAreFresh } from './answers.ts';
import { said, same } from './asked.ts';
import { words } from './texts.ts';

const uri = 'file:///letters/fuzz.md';

const settingsToTry: readonly Settings[] = [
  {},
  { regime: 'eir' },
  { headings: { harm: ['Overall evidence'], request: ['Your decision'] } },
  { rules: { 'rights/review-missing': 'off', drafting: 'error' } },
];

/**
 * Edits a text as an editor would, now and then under other settings, and after each edit compares what is kept and
 * mended between edits with a fresh reading. Throws where Notice or findings differ.
 */
export function editAndCompare(text: string, edits: number, random: Random, letters: readonly string[]): void {
  const readings = createReadings({ read: readInSteps, check: checkInSteps });
  let document = TextDocument.create(uri, 'markdown', 1, text);
  let settings: Settings = {};
  const before = [text];
  for (let edit = 0; edit < edits; edit++) {
    if (random.chance(0.05)) {
      settings = random.pick(settingsToTry);
      readings.configure(uri, settings);
    }
    document = applyChanges(document, [changeOf(document, random, letters, before)], document.version + 1);
    const now = document.getText();
    before.push(now);
    const { headings = {}, regime } = settings;
    const fresh = readNotice(now, undefined, { headings, regime });
    const reading = readings.of(document);
    same(`Notices after edit ${edit + 1}`, reading.notice, fresh);
    const findings = fresh.stance === 'not-a-notice' ? notCheckedIn(fresh) : check(fresh, settings);
    if (fresh.stance !== 'not-a-notice') answersAreFresh(fresh);
    same(`findings after edit ${edit + 1}`, said(reading.findings), said(findings));
  }
}

/** A keystroke, a paste, a deletion, a line broken or joined, or a step back to an earlier text. */
function changeOf(document: TextDocument, random: Random, letters: readonly string[], before: readonly string[]) {
  if (random.chance(0.1)) return { text: random.pick(before) };
  const length = document.getText().length;
  const from = random.between(0, length);
  const to = random.chance(0.5) ? from : Math.min(length, from + random.pick([1, 2, 10, 80, 400]));
  const text = random.chance(0.3) ? random.pick(['x', ' ', '\n', '\n\n', '.', ':', '']) : words(random, letters);
  return { range: { start: document.positionAt(from), end: document.positionAt(to) }, text };
}
