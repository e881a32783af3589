import { Group, type Mesh, type Object3D } from 'three/webgpu';
import type { Chance } from '../../../chance/chance.ts';
import { linear } from '../../../shapes/colour.ts';
import { bodySkin } from '../../cast/car/body-skin.ts';
import { carForms } from '../../cast/car/car-forms.ts';
import { carMaterials } from '../../cast/car/car-materials.ts';
import { fittings } from '../../cast/car/fittings.ts';
import { contactShade } from '../../cast/car/lights.ts';
import { liveryOf } from '../../cast/car/livery.ts';
import { wheel, wheelPlaces } from '../../cast/car/wheel.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { street } from './street-measure.ts';

const colours = ['#23262b', '#5d6468', '#3b1517', '#182838', '#8b8d8c', '#2c3a30'];
const places = [-18.6, -12.6, 12.4, 18.2];

/** Cars that stand along the far kerb, their lamps out. */
export function parkedCars(matter: Matter, chance: Chance): Object3D[] {
  const form = carForms['sedan']!;
  const livery = { ...liveryOf(form, 'sedan', 'none'), lit: false };
  const { body, trim, shade } = carMaterials(form, livery, matter);
  const tyres = [1, -1].map((face) => wheel(form.wheels.radius, form.wheels.width, face as 1 | -1, false));
  return places.map((x) => {
    const colour = linear(chance.pick(colours));
    const car = new Group();
    const wheels = wheelPlaces(form.extent[0] / 2, form.wheels).map(([side, y, z]): Mesh => {
      const made = mesh(tyres[side > 0 ? 0 : 1]!, trim, { layer: 'still' });
      made.position.set(side, y, z);
      return made;
    });
    car.add(
      mesh(bodySkin(form, colour), body, { layer: 'still' }),
      mesh(fittings(form, livery, colour), trim, { layer: 'still' }),
      ...wheels,
      contactShade(form, shade),
    );
    car.position.set(x + chance.between(-0.4, 0.4), 0, street.farKerb + 1.25);
    // Traffic in the far lane goes the other way, and so are they parked.
    car.rotation.y = -Math.PI / 2 + chance.between(-0.02, 0.02);
    return car;
  });
}
