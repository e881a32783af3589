import { hazeOver, lightSurface } from '../../light/shading.ts';

/** How dark it is: 0 by day to 1 at night. */
export const nightfall = 'let night = (1.0 - smoothstep(0.12, 0.36, skyColour.y)) * lightManner.w;';

/** What the street's own lamps give to walls: warm, strongest low down. `albedo` in scope; adds to `colour`. */
export const streetGlow =
  'colour += albedo * vec3f(1.0, 0.62, 0.32) * (0.34 * exp(-max(place.y - 1.0, 0.0) * 0.16) + 0.02) * night * occlusion * (0.55 + 0.45 * abs(normal.z) + 0.2 * normal.y);';

/**
 * Masonry: bricks or plaster with grime below ledges. Of `vertexSurface` it reads occlusion, gloss, what it is
 * (1 brick, 0.5 plaster, 0 painted metal or wood) and glow.
 */
export const wallShading = `
  var normal = normalize(normalIn); let view = normalize(eye - place); let lit = 1.0;
  var albedo = vertexColour; var occlusion = vertexSurface.x; let gloss = vertexSurface.y; let glow0 = vertexSurface.w;
  ${nightfall}
  let glow = glow0 * mix(0.1, 1.0, night);
  let along = place.x * abs(normal.z) + place.z * abs(normal.x);
  let far = length(eye - place); let fine = smoothstep(46.0, 16.0, far);
  if (vertexSurface.z > 0.25) {
    let broad = sin(along * 0.7 + 3.0 * sin(place.y * 0.31)) * sin(place.y * 0.9 + along * 0.23);
    albedo *= 0.92 + 0.10 * broad;
    let streak = fract(sin(floor(along * 3.0) * 12.9898) * 43758.5453); albedo *= 1.0 - 0.14 * streak * fract(sin(floor(along * 3.0) * 3.17 + floor(place.y * 0.28)) * 957.1);
    albedo *= mix(0.62, 1.0, smoothstep(0.15, 1.1, place.y));
  }
  if (vertexSurface.z > 0.75 && fine > 0.0 && abs(normal.y) < 0.5) {
    let course = place.y / 0.085; let shift = fract(floor(course) * 0.5) ; let brick = vec2f(along / 0.24 + shift, course);
    let inside = abs(fract(brick) - 0.5); let dice = fract(sin(dot(floor(brick), vec2f(12.9898, 78.233))) * 43758.5453);
    let pixel = far * 0.0011;
    let joint = max(smoothstep(0.5 - 0.03 - pixel / 0.24, 0.5 - 0.01, inside.x), smoothstep(0.5 - 0.09 - pixel / 0.085, 0.5 - 0.03, inside.y));
    albedo *= mix(1.0, 0.72 + 0.5 * dice, fine * 0.8);
    albedo = mix(albedo, vec3f(0.19, 0.175, 0.155), joint * fine * 0.5);
  }
  ${lightSurface}
  ${streetGlow}
  ${hazeOver}`;

/**
 * Panes with a room behind them (after van Dongen, "Interior mapping", 2008). `vertexColour` is the room's light,
 * `vertexSurface`: metres from the room's left wall and above its floor, the room's width, and kind × 64 + seed
 * (kind 0 dwelling, 1 shop).
 */
export const paneShading = `
  let normal = normalize(normalIn); let look = normalize(place - eye);
  ${nightfall}
  let acrossWay = cross(vec3f(0.0, 1.0, 0.0), normal);
  let label = floor(vertexSurface.w + 0.5); let kind = floor(label / 64.0); let seed = label - kind * 64.0; let shop = kind > 0.5;
  let wide = vertexSurface.z; let tall = select(2.7, 3.4, shop); let deep = select(3.4, 5.0, shop);
  let start = vec3f(vertexSurface.x, vertexSurface.y, 0.0);
  let way = vec3f(dot(look, acrossWay), look.y, max(-dot(look, normal), 0.02));
  let toSide = (select(0.0, wide, way.x > 0.0) - start.x) / select(way.x, 0.0001, abs(way.x) < 0.0001);
  let toLevel = (select(0.0, tall, way.y > 0.0) - start.y) / select(way.y, 0.0001, abs(way.y) < 0.0001);
  let toBack = deep / way.z; let reach = min(toSide, min(toLevel, toBack)); let spot = start + way * reach;
  let d1 = fract(sin(seed * 12.9898) * 43758.5453); let d2 = fract(sin(seed * 78.233) * 9631.27); let d3 = fract(sin(seed * 39.425) * 24634.6);
  var room = vec3f(0.62, 0.56, 0.48);
  if (toBack <= reach * 1.0001) {
    let shelfCell = floor(vec2f(spot.x * 3.6, spot.y * 2.4)); let goods = fract(sin(dot(shelfCell + seed, vec2f(12.9898, 78.233))) * 43758.5453);
    let inShelf = fract(vec2f(spot.x * 3.6, spot.y * 2.4));
    if (shop && d1 < 0.55) {
      let stocked = step(0.16, fract(sin((shelfCell.y + seed) * 7.13) * 91.7)) * step(spot.y, 2.3);
      let ware = mix(vec3f(0.62, 0.2, 0.12), mix(vec3f(0.16, 0.3, 0.36), vec3f(0.62, 0.5, 0.26), step(0.66, goods)), step(0.33, goods)) * (0.5 + 0.7 * fract(goods * 17.0));
      room = mix(vec3f(0.5, 0.43, 0.33), ware, step(0.14, inShelf.x) * step(inShelf.y, 0.3 + 0.55 * fract(goods * 5.0)) * stocked * 0.85);
      room *= 0.35 + 0.65 * smoothstep(0.0, 0.08, inShelf.y) * (0.6 + 0.4 * smoothstep(0.2, 2.4, spot.y));
    } else if (shop) {
      // A café: panelling, pictures, and lamps that hang before the wall.
      room = mix(vec3f(0.16, 0.085, 0.05), vec3f(0.62, 0.40, 0.22), smoothstep(1.05, 1.12, spot.y)) * (0.75 + 0.25 * smoothstep(0.46, 0.42, abs(fract(spot.x * 1.6) - 0.5)));
      let print = max(abs(fract(spot.x * 0.42 + d2) - 0.5) / 0.42 - 0.42, abs(spot.y - 1.75) - 0.3); room = mix(room, vec3f(0.10, 0.12, 0.14) + goods * 0.2, step(print, 0.0));
      let lampOff = length(vec2f((fract(spot.x * 0.8 + d2) - 0.5) / 0.8, (spot.y - 2.35) * 1.2)); room += vec3f(1.3, 0.8, 0.4) * (smoothstep(0.16, 0.1, lampOff) * 1.6 + 0.35 * exp(-lampOff * lampOff * 4.0));
    }
    else { let frame = max(abs(spot.x - wide * (0.3 + 0.4 * d1)) - 0.45, abs(spot.y - 1.6) - 0.32); room = mix(room, vec3f(0.2, 0.16, 0.14), step(frame, 0.0)); room *= 0.55 + 0.45 * smoothstep(0.0, 1.0, spot.y); }
  } else if (toLevel <= reach * 1.0001) { room *= select(0.42, 1.25, way.y > 0.0); let bulb = length(spot.xz - vec2f(wide * 0.5, deep * 0.45)); room += select(vec3f(0.0), vec3f(1.6) * smoothstep(0.5, 0.1, bulb), way.y > 0.0); }
  else { room *= 0.72; }
  room *= 1.0 - 0.45 * clamp(spot.z / deep, 0.0, 1.0);
  // Somebody or something stands in the room, dark against its light.
  let standAt = wide * (0.2 + 0.6 * d2); let standSpot = start + way * min(1.3 / way.z, reach * 1.001);
  let beside = select(standSpot.x - standAt, (fract((standSpot.x - standAt) / 2.3 + 0.5) - 0.5) * 2.3, shop);
  let figure = min(length((vec2f(beside, standSpot.y) - vec2f(0.0, 1.52 + 0.1 * sin(floor((standSpot.x - standAt) / 2.3 + 0.5) * 2.7))) * vec2f(1.0, 0.85)) - 0.12, max(abs(beside) - 0.23 + max(standSpot.y - 1.05, 0.0) * 0.22, standSpot.y - 1.36));
  if (d3 > select(0.72, 0.2, shop) && 1.3 / way.z < reach) { room *= mix(0.13, 1.0, smoothstep(-0.015, 0.03, figure)); }
  // Curtains and blinds hang in the plane of the pane.
  if (!shop) {
    let fold = 0.75 + 0.25 * sin(start.x * 46.0); let drawn = 0.12 + 0.3 * d1 * d1; let edge = min(start.x, wide - start.x) / wide;
    let cloth = smoothstep(drawn + 0.02, drawn, edge); room = mix(room, vec3f(0.6, 0.5, 0.4) * fold * 0.8, cloth * step(0.3, d2));
    let blind = 2.7 - 1.7 * d3 * d3; room = mix(room, vec3f(0.62, 0.56, 0.44) * (0.6 + 0.25 * step(0.5, fract(start.y * 9.0))), smoothstep(blind - 0.02, blind, start.y) * step(d2, 0.5));
  }
  let power = mix(0.10, 1.0, night);
  var colour = room * vertexColour * power + room * (skyColour * 0.10 + hazeColour * 0.02);
  let mirror = reflect(look, normal); let facing = clamp(-dot(look, normal), 0.0, 1.0);
  let bounceBack = 0.05 + 0.95 * pow(1.0 - facing, 5.0);
  // Glass by day mirrors the other side of the street with the sky above its roofs.
  let roofs = 0.28 + 0.1 * sin(mirror.x * 21.0 + place.x * 0.15) * step(0.5, fract(mirror.x * 4.0 + place.x * 0.03));
  let seen = mix(bounceColour * 0.9 + skyColour * 0.12, skyColour * 0.9 + hazeColour * 0.8, smoothstep(roofs - 0.02, roofs + 0.03, mirror.y + 0.1));
  colour += seen * mix(bounceBack, max(bounceBack, 0.24), 1.0 - night);
  ${hazeOver}`;
