import type { Term } from './entry.ts';

/** Styles of picture. */
export const styles: readonly Term[] = [
  { term: 'van-gogh', words: ['van gogh', 'starry night style', 'post-impressionist', 'post-impressionism', 'edvard munch'] },
  { term: 'ukiyo-e', words: ['ukiyo-e', 'ukiyo', 'hokusai', 'woodblock print', 'japanese woodblock', 'hiroshige'] },
  { term: 'watercolour', words: ['watercolour', 'watercolor', 'watercolour painting', 'watercolor painting', 'aquarelle'] },
  { term: 'impressionism', words: ['impressionist', 'impressionism', 'impressionistic', 'monet', 'claude monet', 'renoir', 'degas'] },
  { term: 'pointillism', words: ['pointillism', 'pointillist', 'seurat', 'georges seurat', 'stippling'] },
  {
    term: 'oil-painting',
    words: ['oil painting', 'oil on canvas', 'oil paint', 'rembrandt', 'vermeer', 'caravaggio', 'acrylic painting', 'impasto'],
  },
  { term: 'cubism', words: ['cubism', 'cubist', 'picasso', 'pablo picasso', 'braque'] },
  { term: 'renaissance', words: ['da vinci', 'leonardo da vinci', 'renaissance drawing', 'renaissance style'] },
  { term: 'pop-art', words: ['pop art', 'pop-art', 'andy warhol', 'warhol'] },
  {
    term: 'comic',
    words: [
      'comic book',
      'comic book style',
      'comic-book',
      'comic style',
      'comic strip',
      'graphic novel',
      'lichtenstein',
      'roy lichtenstein',
    ],
  },
  { term: 'mosaic', words: ['mosaic', 'tile mosaic', 'roman mosaic'] },
  {
    term: 'stained-glass',
    words: ['stained glass style', 'stained-glass style', 'stained glass art', 'in stained glass', 'stained glass animation'],
  },
  { term: 'pixel-art', words: ['pixel art', '8-bit', '16-bit', 'pixelated', 'pixel-art', 'pixel style'] },
  { term: 'cyberpunk', words: ['cyberpunk', 'neon noir', 'cyberpunk style', 'blade runner'] },
  { term: 'sci-fi', words: ['sci-fi', 'sci-fi style', 'scifi', 'science fiction', 'science-fiction', 'futuristic style'] },
  { term: 'noir', words: ['film noir', 'noir', 'noir style', 'film noir style'] },
  { term: 'black-and-white', words: ['black and white', 'black-and-white', 'monochrome', 'greyscale', 'grayscale'] },
  { term: 'silhouette', words: ['silhouette', 'in silhouette', 'silhouetted', 'silhouette style', 'shadow puppet'] },
  { term: 'surreal', words: ['surrealism', 'surrealist', 'surreal', 'dreamlike', 'psychedelic', 'dali', 'salvador dali', 'magritte'] },
  { term: 'anime', words: ['anime', 'anime-style', 'studio ghibli', 'ghibli', 'manga', 'makoto shinkai'] },
  {
    term: 'cartoon',
    words: ['cartoon', 'animated', 'animation', '2d animation', 'disney', 'cel shaded', 'cel-shaded', 'cartoonish', 'cartoon style'],
  },
  { term: 'sticker', words: ['sticker style', 'emoji style'] },
  { term: 'clay', words: ['claymation', 'stop motion', 'stop-motion', 'clay animation', 'plasticine', 'clay style'] },
  {
    term: 'paper',
    words: [
      'paper cut',
      'papercut',
      'paper cut-out',
      'paper cutout',
      'cut-out animation',
      'origami style',
      'paper craft',
      'papercraft',
      'paper art',
    ],
  },
  {
    term: 'sketch',
    words: ['pencil sketch', 'pencil drawing', 'line art', 'hand-drawn sketch', 'pencil style', 'pen and ink drawing'],
  },
  {
    term: 'charcoal',
    words: ['charcoal drawing', 'charcoal sketch', 'charcoal style', 'in charcoal', 'charcoal art', 'charcoal animation'],
  },
  {
    term: 'pastel',
    words: [
      'pastel drawing',
      'pastel painting',
      'soft pastel',
      'soft pastels',
      'oil pastel',
      'chalk pastel',
      'pastel art',
      'crayon drawing',
    ],
  },
  {
    term: 'chalkboard',
    words: [
      'chalkboard style',
      'chalk drawing',
      'chalkboard drawing',
      'chalk art',
      'drawn in chalk',
      'blackboard drawing',
      'chalk animation',
    ],
  },
  { term: 'blueprint', words: ['blueprint', 'blueprint style', 'technical drawing', 'architectural drawing'] },
  {
    term: 'neon',
    words: ['neon style', 'neon outline', 'neon outlines', 'neon art', 'neon drawing', 'glowing neon lines', 'neon line art'],
  },
  { term: 'vaporwave', words: ['vaporwave', 'synthwave', 'retrowave', 'outrun style', 'vaporwave style'] },
  { term: 'infrared', words: ['infrared', 'infrared film', 'infrared photography', 'aerochrome'] },
  { term: 'art-deco', words: ['art deco', 'art-deco', 'art deco poster', 'vintage travel poster', 'travel poster'] },
  { term: 'low-poly', words: ['low-poly', 'low poly', 'video game style'] },
  {
    term: '3d-render',
    words: [
      '3d render',
      '3d rendered',
      '3d rendering',
      '3d animation',
      'cgi',
      'unreal engine',
      'octane render',
      'pixar',
      'pixar style',
      'blender render',
    ],
  },
  {
    term: 'ink',
    words: ['ink wash', 'chinese ink', 'chinese ink painting', 'ink painting', 'sumi-e', 'ink wash painting', 'chinese painting'],
  },
  { term: 'old-film', words: ['old film', '1920s', 'silent film', 'silent movie', 'old movie', 'archive footage'] },
  { term: 'sepia', words: ['sepia', 'sepia tone', 'sepia-toned'] },
  { term: 'vhs', words: ['vhs', 'camcorder footage', 'found footage'] },
  { term: 'vintage', words: ['vintage', 'retro', 'super 8', 'super-8', '1980s', '1970s', '1960s', '35mm film', '16mm film', 'retro film'] },
  { term: 'miniature', words: ['tilt-shift', 'tilt shift', 'miniature style', 'diorama style'] },
  {
    term: 'photorealistic',
    words: ['photorealistic', 'photo-realistic', 'hyperrealistic', 'hyper-realistic', 'realistic', 'ultra-realistic', 'lifelike'],
  },
  { term: 'documentary', words: ['documentary', 'documentary style', 'nature documentary'] },
  { term: 'cinematic', words: ['cinematic', 'cinematic film', 'film shot', 'movie trailer', 'blockbuster'] },
  { term: 'minimalist', words: ['minimalist', 'minimalistic'] },
  { term: 'fantasy', words: ['fantasy style', 'high fantasy', 'dark fantasy', 'fantasy art', 'fairytale style'] },
];

/** Times of day. */
export const timesOfDay: readonly Term[] = [
  { term: 'sunrise', words: ['sunrise', 'sun rises', 'sun is rising', 'rising sun', 'dawn', 'daybreak', 'first light'] },
  { term: 'morning', words: ['morning', 'early morning'] },
  { term: 'noon', words: ['noon', 'midday'] },
  { term: 'day', words: ['day', 'daytime', 'daylight', 'sunny day', 'broad daylight', 'afternoon', 'sunlit', 'sun-drenched'] },
  { term: 'golden-hour', words: ['golden hour', 'magic hour', 'late afternoon'] },
  { term: 'sunset', words: ['sunset', 'sun sets', 'sun is setting', 'sun goes down', 'setting sun', 'sundown'] },
  { term: 'dusk', words: ['dusk', 'twilight', 'evening', 'blue hour', 'nightfall'] },
  { term: 'night', words: ['night', 'nighttime', 'midnight', 'moonlit', 'starry', 'starlit', 'moonlight', 'starry night'] },
];

/** Weathers. */
export const weathers: readonly Term[] = [
  { term: 'sandstorm', words: ['sandstorm', 'sand storm', 'dust storm', 'duststorm', 'haboob'] },
  { term: 'storm', words: ['storm', 'stormy', 'thunderstorm', 'tempest', 'hurricane', 'rainstorm', 'lightning', 'thunder'] },
  { term: 'snowstorm', words: ['snowstorm', 'blizzard', 'winter storm'] },
  { term: 'rain', words: ['rain', 'rainy', 'raining', 'drizzle', 'downpour', 'rainfall', 'raindrop'] },
  {
    term: 'snow',
    words: [
      'snowfall',
      'snowing',
      'snowflake',
      'falling snow',
      'snow falls',
      'snow falling',
      'snow is falling',
      'heavy snow',
      'light snow',
      'swirling snow',
      'driving snow',
      'snow flurry',
      'snow drifts down',
    ],
  },
  { term: 'fog', words: ['fog', 'foggy', 'mist', 'misty', 'haze', 'hazy'] },
  { term: 'wind', words: ['wind', 'windy', 'breeze', 'breezy', 'gusty', 'gust'] },
  { term: 'cloudy', words: ['cloudy', 'overcast', 'grey sky', 'gray sky', 'cloud'] },
  { term: 'sunny', words: ['sunny', 'sunny day', 'sun-drenched', 'sunlit', 'sun-soaked', 'sun-kissed'] },
  {
    term: 'snowy',
    words: ['snowy', 'snow-covered', 'snow covered', 'snow-capped', 'snowcapped', 'snow-blanketed', 'snow blanketed', 'snow', 'frosty'],
  },
  { term: 'clear', words: ['clear sky', 'blue sky', 'cloudless', 'clear weather', 'bright sun', 'clear day'] },
  { term: 'rainbow', words: ['rainbow'] },
];

/** Seasons. */
export const seasons: readonly Term[] = [
  {
    term: 'winter',
    words: ['winter', 'wintry', 'snowy', 'snow-covered', 'snow covered', 'snow', 'frozen', 'icy', 'christmas', 'snowfield', 'snowman'],
  },
  { term: 'autumn', words: ['autumn', 'autumnal', 'fall foliage', 'fall leaves', 'falling leaves'] },
  { term: 'spring', words: ['spring', 'springtime', 'cherry blossom', 'cherry blossoms', 'blossoming'] },
  { term: 'summer', words: ['summer', 'summertime'] },
];

/** Moods, and the words that set them. */
export const moods: readonly Term[] = [
  {
    term: 'menacing',
    words: ['menacing', 'evil', 'sinister', 'threatening', 'terrifying', 'ominous', 'scary', 'horror', 'creepy', 'monstrous'],
  },
  { term: 'eerie', words: ['eerie', 'haunted', 'spooky', 'ghostly'] },
  { term: 'mysterious', words: ['mysterious', 'enigmatic', 'mystical'] },
  { term: 'tense', words: ['tense', 'suspenseful', 'intense', 'chaotic', 'thrilling'] },
  { term: 'epic', words: ['epic', 'heroic', 'majestic', 'grand', 'dramatic', 'triumphant'] },
  { term: 'romantic', words: ['romantic', 'tender', 'in love', 'loving'] },
  {
    term: 'calm',
    words: [
      'calm',
      'peaceful',
      'tranquil',
      'serene',
      'quiet',
      'gentle',
      'gently',
      'peacefully',
      'serenely',
      'soothing',
      'leisurely',
      'relaxing',
      'cozy',
      'cosy',
      'homely',
      'intimate',
    ],
  },
  {
    term: 'joyful',
    words: ['joyful', 'happy', 'cheerful', 'joyous', 'festive', 'playful', 'delighted', 'happily', 'celebration', 'excited', 'fun'],
  },
  { term: 'sad', words: ['sad', 'melancholic', 'melancholy', 'lonely', 'sorrowful', 'mournful', 'gloomy', 'moody', 'brooding', 'wistful'] },
  { term: 'magical', words: ['magical', 'enchanted', 'whimsical', 'fairytale', 'ethereal', 'dreamy'] },
  { term: 'energetic', words: ['energetic', 'lively', 'upbeat', 'fast-paced', 'bustling', 'vibrant'] },
];
