/** What an adapter says about itself. */
export interface AdapterDescription {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
}

/** The families of drivers that are told apart. */
export type DriverKind = 'hardware' | 'lavapipe' | 'swiftshader';

const vendorNames: Readonly<Record<string, string>> = {
  nvidia: 'NVIDIA',
  amd: 'AMD',
  intel: 'Intel',
  apple: 'Apple',
  qualcomm: 'Qualcomm',
  arm: 'Arm',
};

/** Which family an adapter belongs to. */
export function driverKind(adapter: AdapterDescription): DriverKind {
  if (/llvmpipe|lavapipe/i.test(`${adapter.device} ${adapter.description}`)) return 'lavapipe';
  if (/swiftshader/i.test(`${adapter.architecture} ${adapter.device} ${adapter.description}`)) return 'swiftshader';
  return 'hardware';
}

/** The version of Mesa behind an adapter such as `25.0.7`, or `null` if it is another driver. */
export function mesaVersion(adapter: AdapterDescription): string | null {
  return /Mesa (\d+(?:\.\d+)*)/.exec(adapter.description)?.[1] ?? null;
}

/** `nvidia-h200` becomes `NVIDIA H200`: vendors in their own spelling, model numbers in capitals. */
function spellDevice(adapter: AdapterDescription): string {
  const words = (adapter.device || adapter.description || adapter.vendor).split(/[-\s]+/).filter((word) => word !== '');
  const spelled = words.map(
    (word) => vendorNames[word] ?? (/\d/.test(word) || word.length < 4 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)),
  );
  const vendor = vendorNames[adapter.vendor] ?? adapter.vendor;
  return spelled.includes(vendor) || vendor === '' ? spelled.join(' ') : [vendor, ...spelled].join(' ');
}

/** The name of a driver as it is shown to people: `lavapipe (Mesa 25.0.7)`, `SwiftShader`, `NVIDIA H200`. */
export function driverName(adapter: AdapterDescription): string {
  const mesa = mesaVersion(adapter);
  switch (driverKind(adapter)) {
    case 'lavapipe':
      return mesa ? `lavapipe (Mesa ${mesa})` : 'lavapipe';
    case 'swiftshader':
      return 'SwiftShader';
    case 'hardware':
      return mesa ? `${spellDevice(adapter)} (Mesa ${mesa})` : spellDevice(adapter);
  }
}
