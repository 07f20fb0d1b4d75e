import type { Provision, Regime } from '../../server/law/index.ts';
import { dealsWith, type Point, points, provisionFor } from '../../server/law/points.ts';

/** All provisions of the table of points under a regime. */
export function pointsOf(regime: Regime): readonly Provision[] {
  return (Object.keys(points) as Point[]).flatMap((point) =>
    dealsWith(point, regime) ? [provisionFor(point, regime)] : [],
  );
}
