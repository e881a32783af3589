import { type Mesh, Texture } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import type { CastMember } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { linear } from '../../../shapes/colour.ts';
import { LightRig } from '../../light/light-rig.ts';
import { Matter } from '../../matter/matter.ts';
import { castFamilies } from '../families.ts';
import type { Body, Family } from '../family.ts';
import { ableToWear } from './able-to-wear.ts';
import { attireOf } from './attire.ts';
import { measured } from './measured-form.ts';

type Worn = NonNullable<CastMember['wears']>;

function member(kind: string, wears: Worn): CastMember {
  return { id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {}, ...(wears.length > 0 ? { wears } : {}) };
}

async function bodyOf(kind: string, wears: Worn): Promise<Body> {
  const row = manifest.cast.find((one) => one.kind === kind)!;
  const cast = member(kind, wears);
  const family = (await ableToWear(await castFamilies.get(row.family)!(), cast)) as unknown as Family<unknown>;
  return family.build(family.choose(createChance(3), row, cast), new Matter(new LightRig(new Texture())));
}

/** What hangs on a body's host last: its clothes. */
function clothesOf(body: Body): Mesh {
  return body.fitting!().host.children.at(-1) as Mesh;
}

/** Lowest and highest value of an attribute along an axis. */
function span(drawn: Mesh, axis: number): readonly [low: number, high: number] {
  const { array } = drawn.geometry.getAttribute('position');
  const values = Array.from(array).filter((_, at) => at % 3 === axis);
  return [Math.min(...values), Math.max(...values)];
}

describe('what creatures wear', () => {
  it('reads garments with their colours and leaves out what is cut for arms and legs', () => {
    const attire = attireOf(member('cat', ['red scarf', 'sunglasses', 'jeans', 'umbrella']));
    expect(attire.map(({ slot, cut }) => [slot, cut])).toEqual([
      ['scarf', 'scarf'],
      ['wear', 'sunglasses'],
    ]);
    expect(attire[0]!.colour).toEqual(linear('#d0201e'));
  });

  it.each([
    ['bear', ['bow tie', 'glasses']],
    ['penguin', ['striped sweater', 'beanie']],
    ['goldfish', ['crown']],
    ['robot', ['bow tie', 'top hat']],
    ['teddy-bear', ['blue scarf', 'party hat']],
    ['bee', ['top hat']],
  ] as const)('%s is dressed in sound shapes', async (kind, wears) => {
    const { geometry } = clothesOf(await bodyOf(kind, [...wears]));
    for (const name of ['position', 'normal', 'colour']) expect(geometry.getAttribute(name).array.every(Number.isFinite), name).toBe(true);
    expect(geometry.index!.count / 3).toBeGreaterThan(200);
    expect(geometry.index!.count / 3).toBeLessThan(20000);
  });

  it('is the same to the bit each time', async () => {
    const [first, second] = [
      await bodyOf('cat', ['red scarf', 'sunglasses', 'boots']),
      await bodyOf('cat', ['red scarf', 'sunglasses', 'boots']),
    ];
    for (const name of ['position', 'normal', 'colour', 'weights']) {
      const [one, other] = [first, second].map((body) => clothesOf(body).geometry.getAttribute(name).array);
      expect(Buffer.from(one!.buffer).equals(Buffer.from(other!.buffer)), name).toBe(true);
    }
  });

  it('sets a hat on the head and no lower than its middle', async () => {
    for (const kind of ['dog', 'horse', 'robot']) {
      const body = await bodyOf(kind, ['top hat']);
      const { form } = measured(body.fitting!());
      const [low, high] = span(clothesOf(body), 1);
      expect(low, kind).toBeGreaterThan(form.head.middle[1] - form.head.half * 0.5);
      expect(high, kind).toBeGreaterThan(form.head.middle[1] + form.head.half);
    }
  });

  it('lays a scarf around the neck, wider than the skin there', async () => {
    const body = await bodyOf('cat', ['scarf']);
    const { form } = measured(body.fitting!());
    const [left, right] = span(clothesOf(body), 0);
    expect(right - left).toBeGreaterThan(form.neck.radius);
    expect(right - left).toBeLessThan(form.neck.radius * 6);
  });

  it('changes nothing about who wears nothing', async () => {
    const row = manifest.cast.find(({ kind }) => kind === 'cat')!;
    const own = await castFamilies.get(row.family)!();
    expect(await ableToWear(own, member('cat', []))).toBe(own);
  });
});
