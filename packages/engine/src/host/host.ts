import type { Screenplay, Seconds } from '@onereel/spec';

/** How a line is spoken. `pitch` and `rate` are factors, 1 = the voice's own. */
export interface Voice {
  /** Who speaks and how, in words: `man`, `old-woman whisper`, `robot`, `boy shout`, `woman narrator` (see `characterOf`). */
  readonly name: string;
  readonly pitch: number;
  readonly rate: number;
}

/** A spoken line: mono samples at 48 kHz and its phones, timed from the first sample. */
export interface Speech {
  /** What people should know about it: that another voice had to speak, that words were left out. */
  readonly note?: string;
  readonly samples: Float32Array;
  readonly sampleRate: 48000;
  readonly phones: readonly { phone: string; at: Seconds; seconds: Seconds }[];
}

/** A graphics device and the name of the driver behind it. */
export interface Graphics {
  readonly gpu: GPU;
  readonly adapter: GPUAdapter;
  readonly device: GPUDevice;
  /** As it is shown to people: `lavapipe (Mesa 25.0.7)`, `SwiftShader`, `NVIDIA H200`. */
  readonly driver: string;
  /** Whether pixels are computed on the CPU, so that every texture read counts. */
  readonly software: boolean;
}

/** A decoded picture: four bytes a pixel, rows from the top. */
export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The WebCodecs classes of this runtime. */
export interface Codecs {
  readonly VideoEncoder: typeof VideoEncoder;
  readonly VideoFrame: typeof VideoFrame;
  readonly AudioEncoder: typeof AudioEncoder;
  readonly AudioDecoder: typeof AudioDecoder;
  readonly AudioData: typeof AudioData;
  readonly EncodedAudioChunk: typeof EncodedAudioChunk;
}

/** Bytes that took long to make, kept under a name. A cache may forget; a broken entry reads as absent. */
export interface Cache {
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** Where a GPU, encoders, voices and a cache come from: the only door between the engine and its runtime. */
export interface Host {
  readonly name: 'node' | 'browser' | 'null';
  /**
   * Writes the screenplay of a prompt, beside other work where the runtime has threads. `seed` is a whole number from 0 to
   * 4294967295. Throws `OnereelError` `invalid_request`.
   */
  direct(prompt: string, request: { readonly seed: number; readonly seconds: Seconds }): Promise<Screenplay>;
  /** Opens the graphics device, once. Throws `OnereelError` `no_driver`. */
  graphics(): Promise<Graphics>;
  /** Gives the encoders. Throws `OnereelError` `encoder_failed`. */
  codecs(): Promise<Codecs>;
  /** Speaks a line: English, and other languages where a speech service is set. The same line and voice give the same samples. */
  speak(line: string, voice: Voice): Promise<Speech>;
  /**
   * Decodes a PNG, JPEG or WebP file: red, green, blue and alpha bytes in sRGB, rows from the top, upright, on white where it is
   * transparent. Throws `OnereelError` `invalid_request`.
   */
  decodeImage(bytes: Uint8Array, mediaType: string): Promise<DecodedImage>;
  readonly cache: Cache;
  /** Milliseconds since some moment, for receipts and progress only. */
  clock(): number;
  close(): Promise<void>;
}
