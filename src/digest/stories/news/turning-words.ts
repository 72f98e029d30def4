/**
 * Words that turn a sentence round, or count: one of them more, less or other is news, however
 * like it is to the word before ("million", "billion"; "three", "there"). Folded, by language.
 */
const NEGATIONS = [
  'not no never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt',
  'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder',
  'ne pas jamais aucun aucune rien sans personne ni',
  'nunca jamas ningun ninguna nada nadie sin tampoco',
  'non mai nessun nessuna niente senza nao nem sem',
  'niet geen nooit niets niemand zonder',
  'не нет ни никогда ничего никто без нельзя ні немає ніколи',
  'nie nigdy nic nikt bez ne neni nikdy nikdo',
  'degil yok hic asla',
  'لا لم لن ليس ليست غير دون بدون',
  'inte ingen inget aldrig utan ikke aldri uten',
  '不 没 沒 未 无 無 非 否 안 못',
];
const COUNTS = [
  'zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice double',
  'null ein eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf hundert tausend million millionen milliarde milliarden dutzend',
  'deux trois quatre cinq sept huit neuf dix cent cents mille millions milliard milliards',
  'dos tres cuatro cinco seis siete ocho nueve diez cien mil millon millones',
  'один два три четыре пять шесть семь восемь девять десять сто тысяч миллион миллионов миллиард миллиардов',
];
/** Alike in letters, and opposites. */
const OPPOSITES = [
  'north south east west northern southern eastern western before after more less fewer most least over under up down male female increase decrease',
];

const sets = [NEGATIONS, COUNTS, OPPOSITES].map(
  (lists) => new Set(lists.flatMap((list) => list.split(' '))),
);

/** Whether a word by its key says "not". */
export function isNegation(key: string): boolean {
  return sets[0]?.has(key) === true;
}

/** "one", "ein" and "un" are articles as well. */
const NO_COUNTS = new Set(['one', 'ein', 'null', 'mil', 'mille']);

/** Whether a word by its key counts or says "not", so that it is news where it comes or goes. */
export function tells(key: string): boolean {
  return isNegation(key) || (sets[1]?.has(key) === true && !NO_COUNTS.has(key));
}

/** Whether another word in its place changes what is said, even if it looks the same. */
export function turns(key: string): boolean {
  return sets.some((set) => set.has(key));
}
