import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ReadinessAnswer, ReadinessGroup, ReadinessItem } from '../server/editor/protocol.ts';
import { count } from './stance.ts';

type Finding = ReadinessItem['findings'][number];
type Claim = ReadinessGroup['claims'][number];

/** A line of the tree. `key` stays the same while a letter is written, so that what is unfolded in it stays so. */
export type Line = { readonly key: string } & (
  | { readonly kind: 'verdict'; readonly answer: ReadinessAnswer }
  | { readonly kind: 'group'; readonly group: ReadinessGroup }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'item'; readonly item: ReadinessItem }
  | { readonly kind: 'finding'; readonly finding: Finding }
);

/** The lines under one, or, without one, those at the top. */
export function linesUnder(answer: ReadinessAnswer, line?: Line): Line[] {
  const items = (key: string, items: readonly ReadinessItem[]): Line[] =>
    items.map((item) => ({ kind: 'item', key: `${key}/${item.id}`, item }));
  switch (line?.kind) {
    case undefined:
      return [
        { kind: 'verdict', key: 'verdict', answer },
        ...answer.groups.map((group): Line => ({ kind: 'group', key: group.title, group })),
      ];
    case 'group':
      return [
        ...items(line.key, line.group.items),
        ...line.group.claims.map(
          (claim): Line => ({ kind: 'claim', key: `${line.key}/${claim.title}/${claim.scope}`, claim }),
        ),
      ];
    case 'claim':
      return items(line.key, line.claim.items);
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
      const { answer, words, open, groups } = line.answer;
      const first = groups.flatMap(({ items, claims }) => [...items, ...claims.flatMap((claim) => claim.items)]);
      return {
        label: answer,
        description: words.slice(answer.length).replace(/^[:,] /, ''),
        icon: open === 0 ? icons.met : answer === 'Not yet' ? icons.error : icons.warning,
        tooltip: words,
        spoken: `Can this go out? ${words}`,
        range: first.find(({ state }) => state === 'open')?.findings[0]?.range,
      };
    }
    case 'group': {
      const { title, items, claims } = line.group;
      const all = [...items, ...claims.flatMap((claim) => claim.items)];
      const standing = standingOf(all);
      return { label: title, description: standing, spoken: `${title}: ${standing}`, unfolds: unfoldedUnlessMet(all) };
    }
    case 'claim': {
      const { title, scope, items, range } = line.claim;
      const description = [standingOf(items), scope === 'ncnd' && 'confirming or denying'].filter(Boolean).join(', ');
      const spoken = `${title}: ${description}`;
      return { label: title, description, icon: icons.claim, spoken, range, unfolds: unfoldedUnlessMet(items) };
    }
    case 'item':
      return itemAppearance(line.item);
    case 'finding': {
      const { message, severity, range, fix } = line.finding;
      return {
        label: message,
        description: place(range),
        icon: icons[severity],
        tooltip: [message, fix && `Fix: ${fix}`].filter(Boolean).join('\n\n'),
        spoken: `${severity}, ${place(range)}: ${message}`,
        range,
      };
    }
  }
}

function itemAppearance(item: ReadinessItem): Appearance {
  const { title, says, basis, state, why, findings } = item;
  const [worst] = findings;
  const where = worst && (several(item) ? count(findings.length, 'place') : place(worst.range));
  const description = state === 'open' ? where : state === 'undecided' ? why : undefined;
  const told = { met: 'met', open: 'open', undecided: 'not decidable here' }[state];
  const reasons = several(item) ? [] : findings.flatMap(({ message, fix }) => [message, fix && `Fix: ${fix}`]);
  return {
    label: title,
    description,
    icon: state === 'open' ? icons[worst?.severity ?? 'error'] : icons[state],
    tooltip: [`${says}: ${told}`, why, ...reasons, basis].filter(Boolean).join('\n\n'),
    spoken: [`${says}: ${told}`, description].filter(Boolean).join(', '),
    range: worst?.range ?? item.range,
    unfolds: several(item) ? TreeItemCollapsibleState.Collapsed : undefined,
  };
}

const icons = {
  met: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  info: new ThemeIcon('info'),
  undecided: new ThemeIcon('question'),
  claim: new ThemeIcon('law'),
};

function several({ findings }: ReadinessItem): boolean {
  return findings.length > 1;
}

/** `2 open`, `1 not decidable`, `all met`. */
function standingOf(items: readonly ReadinessItem[]): string {
  const [open, undecided] = ['open', 'undecided'].map((state) => items.filter((item) => item.state === state).length);
  return open ? `${open} open` : undecided ? `${undecided} not decidable` : 'all met';
}

function unfoldedUnlessMet(items: readonly ReadinessItem[]): TreeItemCollapsibleState {
  const met = items.every(({ state }) => state === 'met');
  return met ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

function place({ start }: Finding['range']): string {
  return `line ${start.line + 1}`;
}
