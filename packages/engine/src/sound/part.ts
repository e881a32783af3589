import type { Cue } from '@onereel/spec';
import type { Instrument, Part } from './instrument.ts';

/** What a cue tells an instrument. Numbers are kept inside their range; a word that is not known becomes the usual one. */
export function readPart(instrument: Instrument, cue: Pick<Cue, 'seconds' | 'parameters' | 'curves'>): Part {
  const declared = (name: string): Instrument['parameters'][string] => {
    const parameter = instrument.parameters[name];
    if (parameter === undefined)
      throw new RangeError(`The instrument "${instrument.kind}" was asked for its parameter "${name}", which it does not list.`);
    return parameter;
  };
  return {
    seconds: cue.seconds,
    number(name) {
      const parameter = declared(name);
      if (!('low' in parameter)) throw new RangeError(`The parameter "${name}" of "${instrument.kind}" is a word, not a number.`);
      const told = cue.parameters?.[name];
      if (typeof told !== 'number' || !Number.isFinite(told)) return parameter.default;
      return Math.max(parameter.low, Math.min(parameter.high, told));
    },
    word(name) {
      const parameter = declared(name);
      if (!('values' in parameter)) throw new RangeError(`The parameter "${name}" of "${instrument.kind}" is a number, not a word.`);
      const told = cue.parameters?.[name];
      return typeof told === 'string' && parameter.values.includes(told) ? told : parameter.default;
    },
    curve(name) {
      const values = cue.curves?.[name];
      if (values === undefined || values.length === 0) return null;
      const last = values.length - 1;
      return (at) => {
        const place = Math.max(0, Math.min(last, at * last));
        const index = Math.min(Math.max(0, last - 1), Math.floor(place));
        const next = values[Math.min(last, index + 1)];
        return values[index] + (next - values[index]) * (place - index);
      };
    },
  };
}
