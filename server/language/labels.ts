import type { LabelKind } from './facts/labels.ts';
import { shortFacts } from './shortTexts.ts';
import { table } from './table.ts';

const factsIn = shortFacts(table.labels);

/** Whether words are a label of this kind, or end as one: what follows them is what it names. */
export const isLabel = (words: string, kind: LabelKind): boolean => factsIn(words).some((fact) => fact.kind === kind);
