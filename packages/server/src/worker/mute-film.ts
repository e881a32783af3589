import { ALL_FORMATS, BufferSource, BufferTarget, Conversion, Input, Mp4OutputFormat, Output } from 'mediabunny';

/** The same film without its sound. Pictures are copied, not encoded again. */
export async function muteFilm(bytes: Uint8Array): Promise<Uint8Array> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() });
  const conversion = await Conversion.init({ input, output, audio: { discard: true }, showWarnings: false });
  await conversion.execute();
  if (output.target.buffer === null) throw new Error('The film could not be written without sound.');
  return new Uint8Array(output.target.buffer);
}
