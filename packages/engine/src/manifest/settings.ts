import type { SettingKind } from './entry.ts';

/** Every place that can be built. `studio` is the plain backdrop for things that name no place. */
export const settings: readonly SettingKind[] = [
  {
    kind: 'mountains', family: 'terrain', preset: { relief: 'alpine' }, ambience: ['wind'], space: 'mountain', ground: 'stone',
    words: ['mountains', 'mountain', 'mountain range', 'mountain road', 'mountain trail', 'mountainside', 'valley', 'canyon', 'alps', 'himalayas', 'cliff', 'cliffside', 'gorge', 'peak', 'ridge', 'volcano'],
    standsFor: ['mountain', 'natural_elevation', 'natural_depression'],
  },
  { kind: 'studio', family: 'studio', preset: { tone: 'neutral' }, ambience: ['room-tone'], space: 'room', ground: 'wood', words: ['studio', 'backdrop', 'background', 'floor', 'plain background', 'white background', 'black background', 'stage', 'room', 'table', 'tabletop'], standsFor: ['room', 'area', 'building', 'interior'] },
  { kind: 'snow-field', family: 'terrain', preset: { relief: 'gentle', cover: 'snow' }, ambience: ['wind'], space: 'outdoor', ground: 'snow', words: ['snow field', 'snowfield', 'snowy field', 'snow', 'tundra', 'glacier', 'ice field', 'snowscape', 'arctic', 'antarctica', 'ski slope'], standsFor: ['ice', 'tundra'] },
  { kind: 'meadow', family: 'terrain', preset: { relief: 'gentle', cover: 'grass' }, ambience: ['wind', 'birds'], space: 'outdoor', ground: 'grass', words: ['meadow', 'field', 'grassland', 'pasture', 'countryside', 'lawn', 'park', 'garden', 'savanna', 'savannah', 'plain', 'plains', 'farm', 'hillside', 'hills', 'prairie', 'yard', 'backyard', 'farmyard', 'orchard', 'vineyard', 'playground', 'wheat field', 'landscape'], standsFor: ['grassland', 'field', 'tract', 'park', 'garden'] },
  { kind: 'sea', family: 'sea', preset: { depth: 'deep' }, ambience: ['waves', 'wind'], space: 'outdoor', ground: 'water', words: ['sea', 'ocean', 'open sea', 'open ocean', 'bay', 'waters', 'lake', 'lagoon', 'harbour', 'harbor', 'river', 'pond'], standsFor: ['body_of_water'] },
  { kind: 'beach', family: 'beach', preset: {}, ambience: ['waves', 'wind'], space: 'outdoor', ground: 'sand', words: ['beach', 'shore', 'seashore', 'seaside', 'coast', 'shoreline', 'coastline', 'sandy beach', 'island', 'riverbank', 'lakeside'], standsFor: ['shore', 'seashore', 'coast'] },
  { kind: 'city-street', family: 'city', preset: { storeys: 8 }, ambience: ['city'], space: 'city', ground: 'asphalt', words: ['city street', 'street', 'city', 'road', 'avenue', 'alley', 'alleyway', 'highway', 'downtown', 'town', 'sidewalk', 'intersection', 'crosswalk', 'village', 'square', 'city square', 'town square', 'market', 'marketplace', 'parking lot', 'bridge', 'courtyard', 'neighborhood', 'suburb', 'rooftop', 'plaza', 'skyline', 'cityscape'], standsFor: ['way', 'thoroughfare', 'city', 'municipality', 'urban_area'] },
  { kind: 'forest', family: 'forest', preset: { density: 'dense' }, ambience: ['forest', 'birds'], space: 'outdoor', ground: 'soil', words: ['forest', 'woods', 'jungle', 'rainforest', 'wood', 'woodland', 'forest path', 'swamp', 'bamboo forest', 'wilderness'], standsFor: ['forest', 'vegetation', 'wetland'] },
  { kind: 'desert', family: 'terrain', preset: { relief: 'dunes', cover: 'sand' }, ambience: ['wind'], space: 'outdoor', ground: 'sand', words: ['desert', 'dunes', 'dune', 'sand dunes', 'sand dune', 'sahara', 'wasteland', 'oasis'], standsFor: ['desert'] },
  { kind: 'sky', family: 'sky', preset: {}, ambience: ['wind'], space: 'outdoor', ground: 'soil', words: ['sky', 'night sky', 'clouds', 'space', 'outer space', 'air', 'galaxy', 'universe', 'cosmos'], standsFor: ['sky', 'space', 'celestial_body'] },
];
