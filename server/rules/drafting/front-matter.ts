import leven from 'leven';
import type { FrontMatter, Notice, Range } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';

type Key = Exclude<keyof FrontMatter, 'range' | 'keys' | 'unread'>;

/** What each key may hold, as it is written, and in words. */
const values: Readonly<Record<Key, readonly [written: RegExp, words: string]>> = {
  regime: [/^(?:foia|eir|foisa|eisr)$/i, 'foia, eir, foisa or eisr'],
  notice: [/^(?:true|false)$/i, 'true or false'],
  part: [/^(?:annex|whole)$/, 'annex or whole'],
  publish: [/^(?:true|false)$/i, 'true or false'],
  reference: [/./, 'the reference'],
  received: [/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-11-02'],
};
const keys = Object.keys(values) as Key[];
const isKey = (key: string): key is Key => Object.hasOwn(values, key);

interface Entry {
  readonly key: string;
  readonly keyAt: Range;
  /** As it is written, without quotes and comment; empty where nothing stands on the key's line. */
  readonly value: string;
  readonly valueAt: Range;
}

/** The entries of front matter that stand at its own level. */
function entriesOf({ text }: Notice, { keys: found }: FrontMatter): Entry[] {
  return found.map(({ value: key, range: keyAt }) => {
    const after = /^(["']?[ \t]*:[ \t]*)("[^"\r\n]*"|'[^'\r\n]*'|[^\s#][^#\r\n]*)?/.exec(
      text.slice(keyAt.end, keyAt.end + 500),
    );
    const written = after?.[2]?.trimEnd() ?? '';
    const from = keyAt.end + (after?.[1]?.length ?? 0);
    return {
      key,
      keyAt,
      value: written.replace(/^(["'])(.*)\1$/, '$2'),
      valueAt: { start: from, end: from + written.length },
    };
  });
}

/** The key that was meant by one with a slip in it. Other tools have keys of their own, so only slips are told. */
function meant(key: string): Key | undefined {
  const letters = (word: string) => [...word].sort().join('');
  return keys.find((known) => {
    if (key.toLowerCase() === known) return key !== known;
    if (known.length < 6 || key.startsWith(known)) return false;
    return leven(key, known) <= (known.length < 8 ? 1 : 2) || letters(key) === letters(known);
  });
}

/** The value that was meant by one that is not understood, where only one can be. */
function mended(key: Key, value: string): string | undefined {
  const word = value.toLowerCase();
  if (key === 'notice' || key === 'publish') return { yes: 'true', on: 'true', no: 'false', off: 'false' }[word];
  const possible = { regime: ['foia', 'foisa', 'eir', 'eisr'], part: ['annex', 'whole'] }[key as string] ?? [];
  const near = possible.filter((other) => leven(word, other) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

export default rule({
  id: 'drafting/front-matter',
  title: 'Write front matter that is understood',
  basis: 'Good drafting',
  severity: 'warning',
  why: 'The lines between --- at the top of a draft say how it is to be checked. A slip in one of them is without effect, and nothing else would show it.',
  given: ({ frontMatter }) => frontMatter,
  *check(notice, _, frontMatter) {
    if (frontMatter.unread) {
      yield {
        at: { start: frontMatter.range.start, end: frontMatter.range.start + 3 },
        message:
          'Mend the lines between ---: they are not valid YAML, so none of them has any effect. Look for an indented line or a quotation mark or bracket that is not closed.',
        related: [{ at: frontMatter.unread, message: 'Here they cannot be read further.' }],
      };
      return;
    }
    for (const { key, keyAt, value, valueAt } of entriesOf(notice, frontMatter)) {
      if (isKey(key) && value !== '' && !values[key][0].test(value)) {
        const right = mended(key, value);
        yield {
          at: valueAt,
          message: `Write ${values[key][1]} here. "${value}" is not understood, so the line has no effect.`,
          ...(right && { fixes: () => [replace(valueAt, right, `Write “${right}”`)] }),
        };
      }
      const right = meant(key);
      if (!right) continue;
      yield {
        at: keyAt,
        severity: 'info',
        message: `Is "${right}" meant? No key named "${key}" is read. If it is, the line has no effect as it stands.`,
        fixes: () => [replace(keyAt, right, `Write “${right}”`)],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        ---
        recieved: 2026-11-02
        Reference: FOI/26/118
        title: Minibus timetable
        ---
        Dear Requester

        We refuse your request under section 14(2) of the Freedom of Information Act 2000, because it repeats the one that we answered in May.

        Yours sincerely
      `,
      at: ['recieved', 'Reference'],
      mended: letter`
        ---
        received: 2026-11-02
        reference: FOI/26/118
        title: Minibus timetable
        ---
        Dear Requester

        We refuse your request under section 14(2) of the Freedom of Information Act 2000, because it repeats the one that we answered in May.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        ---
        publish: yes # in the disclosure log
        part: annexe
        ---
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. It is the fortieth about the bowling green.

        Yours sincerely
      `,
      at: ['yes', 'annexe'],
      mended: letter`
        ---
        publish: true # in the disclosure log
        part: annex
        ---
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. It is the fortieth about the bowling green.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        ---
        reference: FOI/26/119
        tags: [parks, "bowls]
        ---
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. It is the fortieth about the bowling green.

        Yours sincerely
      `,
      at: '---',
    },
    {
      sound: letter`
        ---
        title: "Reply: minibus timetable"
        path: /foi/2026
        published: true
        publisher: Corporate Services
        region: North
        notes:
          recieved: by e-mail
        ---
        Dear Requester

        We refuse your request under section 14(2) of the Freedom of Information Act 2000, because it repeats the one that we answered in May.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        # How this draft is checked
        reference: 2026/118 # of the register
        received: "2026-11-02"
        regime: FOIA
        notice: true
        publish: false
        part: whole
        ---
        Dear Requester

        We refuse your request under section 14(2) of the Freedom of Information Act 2000, because it repeats the one that we answered in May.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Recieved: 2 November 2026

        Dear Requester

        We refuse your request under section 14(2) of the Freedom of Information Act 2000, because it repeats the one that we answered in May.

        Yours sincerely
      `,
    },
  ],
});
