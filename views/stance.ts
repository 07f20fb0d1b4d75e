const names: Readonly<Record<string, string>> = {
  'partial-ncnd': 'Partial NCND',
  ncnd: 'NCND',
  refusal: 'Refusal',
  'cost-limit': 'Cost limit',
  vexatious: 'Vexatious',
  'time-extension': 'More time',
  'not-held': 'Not held',
  disclosure: 'Disclosure',
};

/** What a person is shown for a stance; undefined for a document that is no notice. */
export const stanceName = (stance: string): string | undefined => names[stance];

/** `1 error`, `2 errors`, `no errors`. */
export const count = (n: number, noun: string): string => `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
