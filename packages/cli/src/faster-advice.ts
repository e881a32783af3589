import { existsSync, readFileSync } from 'node:fs';

/** What `/etc/os-release` says about a Linux system. */
export type SystemRelease = Readonly<Record<string, string>>;

/** Reads the text of an `os-release` file: lines `NAME=value` or `NAME="value"`. */
export function readSystemRelease(text: string): SystemRelease {
  const entries = text.split('\n').map((line) => /^([A-Z_]+)="?([^"]*)"?$/.exec(line.trim()));
  return Object.fromEntries(entries.filter((entry) => entry !== null).map((entry) => [entry[1]!, entry[2]!]));
}

/**
 * The command that installs Mesa's lavapipe, four to six times as fast as SwiftShader, on a Linux system. Debian 12's own
 * Mesa is 22, too old for Dawn, so there it comes from the backports.
 */
export function lavapipeCommand(system: SystemRelease): string {
  const family = [system['ID'] ?? '', ...(system['ID_LIKE'] ?? '').split(' ')];
  const isOneOf = (...names: string[]): boolean => names.some((name) => family.includes(name));
  if (system['ID'] === 'debian' && system['VERSION_ID'] === '12') {
    return (
      `echo "deb http://deb.debian.org/debian bookworm-backports main" | sudo tee /etc/apt/sources.list.d/backports.list` +
      ' && sudo apt-get update && sudo apt-get install -y -t bookworm-backports mesa-vulkan-drivers'
    );
  }
  if (isOneOf('debian', 'ubuntu')) return 'sudo apt-get update && sudo apt-get install -y mesa-vulkan-drivers';
  if (isOneOf('fedora', 'rhel', 'centos')) return 'sudo dnf install -y mesa-vulkan-drivers';
  if (isOneOf('arch')) return 'sudo pacman -S --needed vulkan-swrast';
  if (isOneOf('suse', 'opensuse')) return 'sudo zypper install -y libvulkan_lvp';
  return "install Mesa's Vulkan drivers (lavapipe), version 23 or newer, with your system's package manager";
}

/** The one thing that would make this machine faster, given the family of the driver that it films with and the one it was told to use. */
export function fasterAdvice(driverKind: string | null, told: string = 'auto'): string {
  if (told !== 'auto' && driverKind !== 'hardware') return `unset ONEREEL_DRIVER, which asks for ${told} even where there is a faster one`;
  if (driverKind === 'hardware') return 'nothing: it films on a GPU';
  if (driverKind === 'lavapipe')
    return 'no command: it has the fastest driver without a GPU; more processors or a GPU with its Vulkan driver would help';
  if (process.platform !== 'linux') return "update the system's graphics driver";
  return lavapipeCommand(existsSync('/etc/os-release') ? readSystemRelease(readFileSync('/etc/os-release', 'utf8')) : {});
}
