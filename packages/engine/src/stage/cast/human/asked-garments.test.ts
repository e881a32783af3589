import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { linear } from '../../../shapes/colour.ts';
import { askedFor, garmentOf, layered } from './asked-garments.ts';
import { figureOf } from './figure.ts';
import { chooseOutfit } from './outfit.ts';

const figure = figureOf('male', 'adult', 1.78, 0.5);
const dressed = (wears: Parameters<typeof askedFor>[0], usual = '') => chooseOutfit(createChance(1), figure, wears, usual);

describe('garments that are asked for', () => {
  it('knows garments by the longest words that fit', () => {
    expect(garmentOf('old leather jacket')).toMatchObject({ cut: 'leather' });
    expect(garmentOf('denim jacket')).toMatchObject({ cut: 'jacket' });
    expect(garmentOf('ice skates')).toMatchObject({ slot: 'feet', cut: 'skates' });
  });

  it('wears a shirt under a suit, in its own colour, with the tie over it', () => {
    const outfit = dressed([
      { noun: 'suit', match: 'exact', colour: '#1f4fc4' },
      { noun: 'shirt', match: 'exact', colour: '#ffffff' },
      { noun: 'tie', match: 'exact', colour: '#f2c418' },
    ]);
    expect(outfit.top).toBe('jacket');
    expect(outfit.topColour).toEqual(linear('#1f4fc4'));
    expect(outfit.under).toEqual(linear('#ffffff'));
    expect(outfit.tie).toEqual(linear('#f2c418'));
  });

  it('takes a shirt that is asked for over the usual jacket', () => {
    const outfit = dressed(['white shirt'], 'navy suit, red tie');
    expect(outfit.top).toBe('shirt');
    expect(layered(askedFor(['white shirt'], 'navy suit')).under).toBeNull();
  });

  it('honours stripes, dots and checks', () => {
    expect(
      dressed([{ noun: 'dress', match: 'exact', traits: { pattern: 'striped' } }]).prints.map(({ pattern, layer }) => [pattern, layer]),
    ).toEqual([
      ['stripes', 'top'],
      ['stripes', 'skirt'],
    ]);
    expect(dressed(['polka dot shirt']).prints.map(({ pattern }) => pattern)).toEqual(['dots']);
    expect(dressed([{ noun: 'scarf', match: 'exact', traits: { pattern: 'striped' } }]).scarfStripe).not.toBeNull();
  });
});
