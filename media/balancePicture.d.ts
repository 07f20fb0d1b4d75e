export function balanceIn(
  balance: HTMLElement,
  goTo: (range: readonly [number, number, number, number]) => void,
): (picture: string) => void;
