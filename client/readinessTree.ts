import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ReadinessAnswer, ReadinessItem, ReadinessPart } from '../server/editor/protocol.ts';
import { placeOf, standingOf, weights } from '../views/readinessWords.ts';
import { count } from '../views/stance.ts';

type Finding = ReadinessItem['findings'][number];

/** A line of the tree. `key` stays the same while a letter is written, so that what is unfolded in it stays so. */
export type Line = { readonly key: string } & (
  | { readonly kind: 'verdict'; readonly answer: ReadinessAnswer }
  | { readonly kind: 'part'; readonly part: ReadinessPart }
  | { readonly kind: 'met'; readonly items: readonly ReadinessItem[] }
  | { readonly kind: 'item'; readonly item: ReadinessItem }
  | { readonly kind: 'finding'; readonly finding: Finding }
);

/** The lines under one, or, without one, those at the top: what is open stands first, what is met is folded away. */
export function linesUnder(answer: ReadinessAnswer, line?: Line): Line[] {
  const items = (key: string, items: readonly ReadinessItem[]): Line[] =>
    items.map((item) => ({ kind: 'item', key: `${key}/${item.id}`, item }));
  switch (line?.kind) {
    case undefined:
      return [
        { kind: 'verdict', key: 'verdict', answer },
        ...answer.parts.map((part): Line => ({ kind: 'part', key: `${part.title}/${part.claim?.scope}`, part })),
      ];
    case 'part': {
      const isMet = ({ state }: ReadinessItem) => state === 'met';
      const met = line.part.items.filter(isMet);
      const others = items(
        line.key,
        line.part.items.filter((item) => !isMet(item)),
      );
      return met.length > 0 ? [...others, { kind: 'met', key: `${line.key}/met`, items: met }] : others;
    }
    case 'met':
      return items(line.key, line.items);
    case 'item':
      return several(line.item)
        ? line.item.findings.map((finding, i): Line => ({ kind: 'finding', key: `${line.key}/${i}`, finding }))
        : [];
    default:
      return [];
  }
}

/** The finding that a line's fix would mend, if it has one. */
export function mendable(line: Line): Finding | undefined {
  const finding =
    line.kind === 'finding'
      ? line.finding
      : line.kind === 'item' && !several(line.item)
        ? line.item.findings[0]
        : undefined;
  return finding?.fix ? finding : undefined;
}

/**
 * A line as the tree shows it. Icons differ in shape as well as in colour, and each is told to a screen reader in words.
 * @param uri of the letter, for where a click goes
 */
export function treeItemOf(line: Line, uri: string): TreeItem {
  const { label, description, icon, tooltip, spoken, range, unfolds } = appearance(line);
  const item = new TreeItem(label, unfolds ?? TreeItemCollapsibleState.None);
  item.id = `${line.key} of ${uri}`;
  item.description = description;
  item.iconPath = icon;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  if (range) item.command = { command: 'section17.goTo', title: 'Go to the Place', arguments: [uri, range] };
  if (mendable(line)) item.contextValue = 'fixable';
  return item;
}

interface Appearance {
  readonly label: string;
  readonly description?: string;
  readonly icon?: ThemeIcon;
  readonly tooltip?: string;
  readonly spoken: string;
  readonly range?: Finding['range'];
  readonly unfolds?: TreeItemCollapsibleState;
}

function appearance(line: Line): Appearance {
  switch (line.kind) {
    case 'verdict': {
      const { answer, words, weights, parts } = line.answer;
      const first = parts.flatMap(({ items }) => items).find(({ state }) => state === 'open');
      const { must, should, gap } = weights;
      return {
        label: answer,
        // The counts; what cannot be decided here is told where the view has room.
        description: words
          .slice(answer.length)
          .replace(/^[:,] /, '')
          .split('. ')[0],
        icon: must > 0 ? icons.must : gap > 0 ? icons.gap : should > 0 ? icons.should : icons.met,
        tooltip: words,
        spoken: `Can this go out? ${words}`,
        range: first?.findings[0]?.range,
      };
    }
    case 'part': {
      const { title, claim, items } = line.part;
      const ncnd = claim?.scope === 'ncnd';
      const standing = standingOf(items);
      return {
        label: title,
        description: ncnd ? `NCND, ${standing}` : standing,
        icon: claim ? icons.claim : icons.letter,
        spoken: `${title}: ${ncnd ? 'confirming or denying, ' : ''}${standing}`,
        range: claim?.range,
        unfolds: items.every(({ state }) => state === 'met')
          ? TreeItemCollapsibleState.Collapsed
          : TreeItemCollapsibleState.Expanded,
      };
    }
    case 'met': {
      const label = `${line.items.length} met`;
      return { label, icon: icons.met, spoken: label, unfolds: TreeItemCollapsibleState.Collapsed };
    }
    case 'item':
      return itemAppearance(line.item);
    case 'finding': {
      const { message, weight, range, fix } = line.finding;
      return {
        label: message,
        description: placeOf(range),
        icon: icons[weight],
        tooltip: [message, fix && `Fix: ${fix}`].filter(Boolean).join('\n\n'),
        spoken: `${weights[weight]}, ${placeOf(range)}: ${message}`,
        range,
      };
    }
  }
}

function itemAppearance(item: ReadinessItem): Appearance {
  const { title, says, basis, state, why, findings } = item;
  const [worst] = findings;
  const many = several(item);
  const where = worst && (many ? `${findings.length}×` : placeOf(worst.range));
  const description = state === 'open' ? where : state === 'undecided' ? why : undefined;
  const told = { met: 'met', open: 'open', undecided: 'not decidable here' }[state];
  const reasons = many ? [] : findings.flatMap(({ message, fix }) => [message, fix && `Fix: ${fix}`]);
  return {
    label: title,
    description,
    icon: state === 'open' ? icons[worst?.weight ?? 'must'] : icons[state],
    tooltip: [`${says}: ${told}`, why, ...reasons, basis].filter(Boolean).join('\n\n'),
    spoken: [`${says}: ${told}`, many ? count(findings.length, 'place') : description].filter(Boolean).join(', '),
    range: worst?.range ?? item.range,
    unfolds: many ? TreeItemCollapsibleState.Collapsed : undefined,
  };
}

const icons = {
  met: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  must: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  should: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  could: new ThemeIcon('info'),
  gap: new ThemeIcon('edit'),
  undecided: new ThemeIcon('question'),
  claim: new ThemeIcon('law'),
  letter: new ThemeIcon('mail'),
};

const several = ({ findings }: ReadinessItem): boolean => findings.length > 1;
