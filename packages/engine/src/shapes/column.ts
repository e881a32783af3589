type Numbers = Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** Numbers of one kind that grow in number: a typed array with room at its end. */
export class Column<Kind extends Numbers> {
  readonly #kind: new (length: number) => Kind;
  #held: Kind;
  #length = 0;

  constructor(kind: new (length: number) => Kind) {
    this.#kind = kind;
    this.#held = new kind(0);
  }

  #room(more: number): Kind {
    const needed = this.#length + more;
    if (needed <= this.#held.length) return this.#held;
    const wider = new this.#kind(Math.max(96, needed, this.#held.length * 2));
    wider.set(this.#held.subarray(0, this.#length));
    this.#held = wider;
    return wider;
  }

  /** Adds three numbers. */
  three(a: number, b: number, c: number): void {
    const held = this.#room(3);
    const at = this.#length;
    held[at] = a;
    held[at + 1] = b;
    held[at + 2] = c;
    this.#length = at + 3;
  }

  /** Adds four numbers. */
  four(a: number, b: number, c: number, d: number): void {
    const held = this.#room(4);
    const at = this.#length;
    held[at] = a;
    held[at + 1] = b;
    held[at + 2] = c;
    held[at + 3] = d;
    this.#length = at + 4;
  }

  /** Adds all numbers of an array, each with `plus` added. */
  all(numbers: ArrayLike<number>, plus = 0): void {
    const held = this.#room(numbers.length);
    if (plus === 0) held.set(numbers, this.#length);
    else for (let at = 0; at < numbers.length; at++) held[this.#length + at] = numbers[at]! + plus;
    this.#length += numbers.length;
  }

  /** A copy of the numbers so far. */
  numbers(): Kind {
    return this.#held.slice(0, this.#length) as Kind;
  }
}
