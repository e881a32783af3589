import type { DriverKind } from './driver-name.ts';

/** A driver that was tried and works, and what a process needs in its environment to use it. */
export interface Driver {
  readonly kind: DriverKind;
  /** As it is shown to people. */
  readonly name: string;
  readonly software: boolean;
  readonly variables: Readonly<Record<string, string>>;
}
