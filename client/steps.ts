import { type Disposable, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** Where in a series of questions one stands. */
export interface Step {
  readonly title: string;
  readonly step: number;
  readonly total: number;
}

/** What came of a question: an answer, a wish to see the question before it, or Escape. */
export type Outcome<T> = { readonly answer: T } | 'back' | 'left';

/**
 * Asks one question after the other. Which ones there are may depend on the answers, so they are worked out anew
 * after each. Gives whether all were answered; nothing may be done before that.
 * @param questions each asks for one answer and keeps it; 'back' leads to the one before it
 */
export async function askAll(
  title: string,
  questions: () => readonly ((step: Step) => Promise<'answered' | 'back' | 'left'>)[],
): Promise<boolean> {
  for (let at = 0; ; ) {
    const all = questions();
    const question = all[at];
    if (!question) return true;
    const came = await question({ title, step: at + 1, total: all.length });
    if (came === 'left') return false;
    at += came === 'back' ? -1 : 1;
  }
}

/** One of a few. The answer given before is where the cursor begins. */
export async function pickOne<T extends QuickPickItem>(
  step: Step,
  placeholder: string,
  items: readonly T[],
  before?: T,
): Promise<Outcome<T>> {
  const input = window.createQuickPick<T>();
  input.items = items;
  input.placeholder = placeholder;
  input.matchOnDetail = true;
  if (before) input.activeItems = items.filter((item) => item.label === before.label);
  return show(input, step, async () => input.selectedItems[0]);
}

/**
 * A line of text, which may stay empty.
 * @param check says what is wrong with a text, or what is good to know about it
 */
export async function askText(
  step: Step,
  prompt: string,
  placeholder: string,
  before: string,
  check: (text: string) => Promise<{ readonly problem?: string; readonly note?: string }> = async () => ({}),
): Promise<Outcome<string>> {
  const input = window.createInputBox();
  input.value = before;
  input.prompt = prompt;
  input.placeholder = placeholder;
  const look = async () => {
    const { value } = input;
    const { problem, note } = value.trim() === '' ? {} : await check(value);
    // Only what is said of the text that stands there now.
    if (input.value !== value) return undefined;
    input.validationMessage = problem;
    input.prompt = note ?? prompt;
    return problem === undefined ? value.trim() : undefined;
  };
  input.onDidChangeValue(look);
  void look();
  return show(input, step, look);
}

/**
 * Shows a question until it is answered.
 * @param accept what Enter answers; undefined keeps the question open
 * @param leaves whether the arrow leads to the question before; else it was dealt with
 */
export function show<T>(
  input: QuickInput & {
    buttons: readonly unknown[];
    onDidAccept(listener: () => void): Disposable;
    onDidTriggerButton(listener: () => void): Disposable;
  },
  { title, step, total }: Step,
  accept: () => Promise<T | undefined>,
  leaves = () => true,
): Promise<Outcome<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = total;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<Outcome<T>>((resolve) => {
    const end = (outcome: Outcome<T>) => {
      resolve(outcome);
      input.dispose();
    };
    input.onDidTriggerButton(() => {
      if (leaves()) end('back');
    });
    input.onDidAccept(async () => {
      const answer = await accept();
      if (answer !== undefined) end({ answer });
    });
    input.onDidHide(() => end('left'));
    input.show();
  });
}
