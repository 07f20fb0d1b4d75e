interface Mark {
  readonly kind: string;
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
}
export function figures(
  marks: readonly Mark[],
): { kind: string; n: number; precision: number; recall: number; f1: number }[];
export function missed(
  rows: readonly { kind: string; f1: number }[],
  targets: Readonly<Record<string, number>>,
): string[];
