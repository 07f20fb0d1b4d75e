interface Mark {
  readonly kind: string;
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
}
export function figures(
  marks: readonly Mark[],
): { kind: string; n: number; precision: number; recall: number; f1: number }[];
interface Row {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export function figure(row: Row): number;
export function missed(rows: readonly Row[], targets: Readonly<Record<string, number>>): string[];
