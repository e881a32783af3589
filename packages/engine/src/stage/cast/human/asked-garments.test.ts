import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { linear } from '../../../shapes/colour.ts';
import { askedFor, colourIn, garmentOf, layered } from './asked-garments.ts';
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

  it('knows what comes in pairs by one of them, and words that are told as traits', () => {
    expect(garmentOf('orange overall')).toMatchObject({ cut: 'tee', pattern: 'bibbed' });
    expect(garmentOf('sandal')).toMatchObject({ slot: 'feet', cut: 'sandals' });
    expect(dressed([{ noun: 'shirt', match: 'exact', traits: { words: ['hawaiian'] } }]).prints.map(({ pattern }) => pattern)).toEqual([
      'dots',
    ]);
  });

  it('lightens a colour toward white and keeps its hue', () => {
    const [blue, light] = [linear('#1f4fc4'), colourIn('light blue')!];
    expect(light.every((value, at) => value > blue[at]!)).toBe(true);
    expect(light[2]).toBeGreaterThan(light[1]);
    expect(light[1]).toBeGreaterThan(light[0]);
    expect(askedFor([{ noun: 'dress', match: 'exact', colour: '#1f4fc4', traits: { tone: 'pale' } }], '')[0]!.colour).toEqual(light);
  });

  it('prints the pattern of pyjamas on both their halves', () => {
    expect(dressed(['pyjamas']).prints.map(({ pattern, layer }) => [pattern, layer])).toEqual([
      ['stripes', 'top'],
      ['stripes', 'legs'],
    ]);
  });

  it('gives overalls their colour on bib and legs, not on the shirt under them', () => {
    const outfit = dressed(['orange overalls']);
    expect(outfit.legsColour).toEqual(colourIn('orange'));
    expect(outfit.prints[0]!.second).toEqual(colourIn('orange'));
    expect(outfit.topColour).not.toEqual(colourIn('orange'));
  });

  it('wears a bow tie in place of a tie', () => {
    const outfit = dressed(['suit', 'bow tie']);
    expect(outfit.tie).toBeNull();
    expect(outfit.worn.map(({ what }) => what)).toContain('bow-tie');
  });
});
