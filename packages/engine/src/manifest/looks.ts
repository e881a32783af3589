import type { Term } from './entry.ts';

/** Styles of picture. */
export const styles: readonly Term[] = [
  { term: 'van-gogh', words: ['van gogh', 'starry night style'] },
  { term: 'ukiyo-e', words: ['ukiyo-e', 'ukiyo', 'hokusai', 'woodblock print'] },
  { term: 'watercolour', words: ['watercolour', 'watercolor', 'watercolour painting', 'watercolor painting'] },
  { term: 'oil-painting', words: ['oil painting', 'oil on canvas', 'impressionist', 'impressionism', 'monet'] },
  { term: 'pixel-art', words: ['pixel art', '8-bit', '16-bit', 'pixelated'] },
  { term: 'cyberpunk', words: ['cyberpunk', 'synthwave', 'vaporwave'] },
  { term: 'black-and-white', words: ['black and white', 'black-and-white', 'monochrome', 'film noir', 'noir'] },
  { term: 'surreal', words: ['surrealism', 'surrealist', 'surreal', 'dreamlike', 'psychedelic'] },
  { term: 'anime', words: ['anime', 'anime-style', 'studio ghibli', 'ghibli', 'manga'] },
  { term: 'cartoon', words: ['cartoon', 'animated', 'animation', '2d animation', 'pixar', 'disney', 'comic book'] },
  { term: 'clay', words: ['claymation', 'stop motion', 'stop-motion', 'clay animation'] },
  { term: 'paper', words: ['paper cut', 'papercut', 'origami style', 'paper craft'] },
  { term: 'sketch', words: ['pencil sketch', 'charcoal drawing', 'pencil drawing', 'line art'] },
  { term: 'low-poly', words: ['low-poly', 'low poly', 'video game style'] },
  { term: '3d-render', words: ['3d render', '3d animation', 'cgi', 'unreal engine', 'octane render'] },
  { term: 'ink', words: ['ink wash', 'chinese ink', 'ink painting', 'sumi-e'] },
  { term: 'vintage', words: ['vintage', 'retro', 'super 8', 'vhs', 'old film', '1980s', '1920s', 'sepia'] },
  {
    term: 'photorealistic',
    words: ['photorealistic', 'photo-realistic', 'hyperrealistic', 'hyper-realistic', 'realistic', 'ultra-realistic', 'lifelike'],
  },
  { term: 'documentary', words: ['documentary', 'documentary style', 'nature documentary'] },
  { term: 'cinematic', words: ['cinematic', 'cinematic film', 'film shot', 'movie trailer', 'blockbuster'] },
  { term: 'minimalist', words: ['minimalist', 'minimalistic'] },
  { term: 'fantasy', words: ['fantasy style', 'high fantasy'] },
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
  { term: 'storm', words: ['storm', 'stormy', 'thunderstorm', 'tempest', 'hurricane', 'rainstorm', 'lightning', 'thunder'] },
  { term: 'snowstorm', words: ['snowstorm', 'blizzard', 'winter storm'] },
  { term: 'rain', words: ['rain', 'rainy', 'raining', 'drizzle', 'downpour', 'rainfall', 'raindrop'] },
  { term: 'snow', words: ['snowfall', 'snowing', 'snowflake', 'falling snow', 'snow falls', 'snow falling', 'snow is falling'] },
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
    ],
  },
  {
    term: 'joyful',
    words: ['joyful', 'happy', 'cheerful', 'joyous', 'festive', 'playful', 'delighted', 'happily', 'celebration', 'excited', 'fun'],
  },
  { term: 'sad', words: ['sad', 'melancholic', 'melancholy', 'lonely', 'sorrowful', 'mournful', 'gloomy'] },
  { term: 'magical', words: ['magical', 'enchanted', 'whimsical', 'fairytale', 'ethereal', 'dreamy'] },
  { term: 'energetic', words: ['energetic', 'lively', 'upbeat', 'fast-paced', 'bustling', 'vibrant'] },
];
