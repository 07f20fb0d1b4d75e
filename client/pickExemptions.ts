import { QuickInputButtons, type QuickPickItem, window } from 'vscode';
import type { ExemptionChoice } from '../server/editor/draftingProtocol.ts';
import { type Outcome, type Step, show } from './steps.ts';

/** A row of the list: an exemption or limb to take or let go, a provision whose limbs are asked for, or a way on. */
type Row = QuickPickItem & { readonly choice?: ExemptionChoice; readonly limbs?: string; readonly way?: 'on' | 'back' };

/**
 * Any number of exemptions, but one at least. Enter takes the row at the cursor, or lets go of it, and makes room for the
 * next search; the first row goes on. Check boxes would keep the cursor out of the search box after each tick. A provision
 * of several limbs is one row, which leads to them; the arrow leads from them to the provisions.
 */
export function pickExemptions(
  step: Step,
  placeholder: string,
  choices: readonly ExemptionChoice[],
  before: readonly ExemptionChoice[] = [],
): Promise<Outcome<readonly ExemptionChoice[]>> {
  const input = window.createQuickPick<Row>();
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const chosen = new Set(before.map(({ id }) => id));
  /** The provision whose limbs are shown; undefined while provisions are. */
  let limbsOf: string | undefined;

  const limbs = (whole: string | undefined) => choices.filter(({ limbOf }) => limbOf && limbOf.label === whole);
  const taken = (among: readonly ExemptionChoice[]) => among.filter(({ id }) => chosen.has(id));
  const inWords = (among: readonly ExemptionChoice[]) => `${among.map(({ name }) => name).join(', ')} chosen`;
  const ticked = (label: string, isChosen: boolean) => (isChosen ? `$(check) ${label}` : label);

  const ofLimb = (choice: ExemptionChoice): Row => ({
    label: ticked(choice.limbOf?.limb ?? '', chosen.has(choice.id)),
    description: choice.description,
    choice,
  });
  const ofProvision = (choice: ExemptionChoice): Row => {
    const { label, description, detail, limbOf } = choice;
    if (!limbOf) return { label: ticked(label, chosen.has(choice.id)), description, detail, choice };
    const own = taken(limbs(limbOf.label));
    return {
      label: ticked(limbOf.label, own.length > 0),
      description: own.length > 0 ? inWords(own) : '',
      detail: limbOf.detail,
      limbs: limbOf.label,
    };
  };

  const draw = () => {
    const shown = limbsOf ? limbs(limbsOf) : choices;
    const own = taken(shown);
    const ways: Row[] = own.length > 0 ? [{ label: '$(arrow-right) Continue', way: 'on' }] : [];
    if (limbsOf && own.length > 0) ways.push({ label: '$(arrow-left) Another exemption', way: 'back' });
    const firsts = choices.filter(({ limbOf }, i) => !limbOf || limbOf.label !== choices[i - 1]?.limbOf?.label);
    input.items = [...ways, ...(limbsOf ? shown.map(ofLimb) : firsts.map(ofProvision))];
    const asks = limbsOf ? (shown[0]?.limbOf?.asks ?? '') : placeholder;
    const another = limbsOf ? 'take another limb' : 'search for another';
    input.placeholder = own.length > 0 ? `${inWords(taken(choices))}: press Enter to go on, or ${another}` : asks;
    input.buttons = limbsOf || step.step > 1 ? [QuickInputButtons.Back] : [];
    input.value = '';
  };
  const showLimbs = (whole: string | undefined) => {
    const sought = input.value.toLowerCase();
    limbsOf = whole;
    draw();
    // What was searched for is as a rule one of the limbs.
    const found = ({ choice }: Row) => `${choice?.description} ${choice?.detail}`.toLowerCase().includes(sought);
    if (whole && sought) input.activeItems = input.items.filter((row) => row.choice && found(row)).slice(0, 1);
  };

  const accept = async () => {
    const [row] = input.selectedItems;
    if (row?.way === 'on') return taken(choices);
    if (row?.way === 'back') showLimbs(undefined);
    else if (row?.limbs) showLimbs(row.limbs);
    else if (row?.choice) {
      if (!chosen.delete(row.choice.id)) chosen.add(row.choice.id);
      draw();
    }
    return undefined;
  };
  /** Whether the arrow leads out of the question, not from limbs to provisions. */
  const leaves = () => {
    if (!limbsOf) return true;
    showLimbs(undefined);
    return false;
  };
  const outcome = show(input, step, accept, leaves);
  draw();
  return outcome;
}
