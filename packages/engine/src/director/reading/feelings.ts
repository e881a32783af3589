/** Feelings as nouns, and how somebody who has them is described. */
const feelings: Readonly<Record<string, string>> = {
  concern: 'concerned',
  worry: 'worried',
  joy: 'joyful',
  happiness: 'happy',
  anger: 'angry',
  rage: 'furious',
  fury: 'furious',
  surprise: 'surprised',
  shock: 'shocked',
  fear: 'scared',
  terror: 'terrified',
  horror: 'horrified',
  awe: 'awed',
  wonder: 'amazed',
  amazement: 'amazed',
  delight: 'delighted',
  sadness: 'sad',
  sorrow: 'sad',
  grief: 'sad',
  despair: 'desperate',
  excitement: 'excited',
  disbelief: 'stunned',
  confusion: 'confused',
  curiosity: 'curious',
  concentration: 'concentrated',
  determination: 'determined',
  pain: 'pained',
  relief: 'relieved',
  disgust: 'disgusted',
  pride: 'proud',
  love: 'loving',
  affection: 'loving',
  contentment: 'content',
  frustration: 'frustrated',
  panic: 'panicked',
};

/** `in concern` describes somebody as concerned; undefined for nouns that name no feeling. */
export const feelingOf = (noun: string): string | undefined => feelings[noun];

const felt = new Set([
  ...Object.values(feelings),
  'gentle',
  'calm',
  'nervous',
  'tired',
  'sleepy',
  'lonely',
  'playful',
  'cheerful',
  'thoughtful',
  'serious',
  'sombre',
  'melancholy',
  'hopeful',
  'eager',
  'shy',
  'bored',
]);

/** The feeling that an adverb or adjective names: `happily` gives `happy`. */
export function feelingNamed(word: string): string | undefined {
  const plain = word.replace(/ily$/, 'y').replace(/ly$/, '');
  return felt.has(word) ? word : felt.has(plain) ? plain : undefined;
}
