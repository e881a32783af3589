import { expect, test } from 'vitest';
import { fasterAdvice, lavapipeCommand, readSystemRelease } from './faster-advice.ts';

const bookworm = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\nHOME_URL="https://www.debian.org/"\n';

test('reads what a system says about itself', () => {
  expect(readSystemRelease(bookworm)).toMatchObject({ ID: 'debian', VERSION_ID: '12', PRETTY_NAME: 'Debian GNU/Linux 12 (bookworm)' });
});

test('Debian 12 needs the backports, because its own Mesa is too old', () => {
  expect(lavapipeCommand(readSystemRelease(bookworm))).toContain('-t bookworm-backports mesa-vulkan-drivers');
});

test.each([
  [{ ID: 'debian', VERSION_ID: '13' }, 'apt-get install -y mesa-vulkan-drivers'],
  [{ ID: 'linuxmint', ID_LIKE: 'ubuntu debian' }, 'apt-get install -y mesa-vulkan-drivers'],
  [{ ID: 'fedora' }, 'dnf install -y mesa-vulkan-drivers'],
  [{ ID: 'arch' }, 'vulkan-swrast'],
  [{}, 'package manager'],
])('%j gets its own command', (system: Record<string, string>, command) => {
  expect(lavapipeCommand(system)).toContain(command);
});

test('who has the best asks for nothing', () => {
  expect(fasterAdvice('hardware')).toContain('nothing');
  expect(fasterAdvice('lavapipe')).toContain('no command');
});
