import type { Screenplay, Shot } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';

/** What is looked up to: the sun and the moon when they are named, and what happens in the sky. */
const lookedUpTo = /^(moon|eclipse|meteor-shower|comet|milky-way|rainbow)$/;

/** Sizes that leave the sky out of the picture, and the next that has it. */
const wider: Readonly<Record<string, string>> = { 'medium-close-up': 'medium-wide', medium: 'medium-wide' };

/** Whether a place lies open under a sky that is drawn. */
const isOpen = (kind: string): boolean => {
  const family = manifest.settings.find((row) => row.kind === kind)?.family;
  return family !== undefined && !/^(interior|studio|space|picture|underwater)$/.test(family);
};

/** A sky that is named is in the picture: the camera stands low and steps back from who is seen under it. */
export function underNamedSky(screenplay: Screenplay): Screenplay {
  const { setting, shots } = screenplay;
  if (!setting.features.some(({ kind }) => lookedUpTo.test(kind)) || !isOpen(setting.kind)) return screenplay;
  const raised = (shot: Shot): Shot => {
    const { camera } = shot;
    if (camera.angle !== 'eye-level') return shot;
    return { ...shot, camera: { ...camera, angle: 'low-angle', size: wider[camera.size] ?? camera.size } };
  };
  return { ...screenplay, shots: shots.map(raised) };
}
