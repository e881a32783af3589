import type { Metres } from '@onereel/spec';
import type { Box } from '../../layout/box.ts';
import type { Layout } from '../../layout/layout.ts';
import { boxOf, type Work } from './boxes.ts';

/** What is as high as this is met at its own height, as a person on a bench or in a boat; what is lower is looked down at, metres. */
const lookedDownAt: Metres = 0.7;

/** Whether it is on something long and high, as a bridge or a roof: from a little above more is seen of who is behind a parapet. */
export function aloft(id: string, layout: Layout, work: Work): boolean {
  const support = layout.supports.get(id);
  if (!support || support.hold === 'above' || !layout.marks.has(support.carrier)) return false;
  const [child, carrier] = [boxOf(id, layout, work), boxOf(support.carrier, layout, work)];
  const high = child.low[1] - work.brief.plan.ground(child.low[0], child.low[2]);
  return high > 1.8 && carrier.high[0] - carrier.low[0] > (child.high[0] - child.low[0]) * 3;
}

/** What hands hold or work on, seen over them: the lower chest of the bearer and the room before it. */
export function handsOf(id: string, layout: Layout, work: Work): Box {
  const { low, high } = boxOf(id, layout, work);
  const tall = high[1] - low[1];
  const middle = (low[0] + high[0]) / 2;
  return {
    low: [middle - tall * 0.24, low[1] + tall * 0.46, high[2]],
    high: [middle + tall * 0.24, low[1] + tall * 0.7, high[2] + tall * 0.2],
  };
}

/** Whether it lies on or in something that the camera can look down on. */
export function tabletop(id: string, layout: Layout, work: Work): boolean {
  const support = layout.supports.get(id);
  if (!support || support.hold === 'above' || !layout.marks.has(support.carrier)) return false;
  if (layout.formations.get(id)!.high > lookedDownAt) return false;
  const [child, carrier] = [boxOf(id, layout, work), boxOf(support.carrier, layout, work)];
  const high = child.low[1] - work.brief.plan.ground(child.low[0], child.low[2]);
  return high < 1.5 && child.high[0] - child.low[0] < (carrier.high[0] - carrier.low[0]) * 0.8;
}
