const PLACES = ['Riverton', 'Eastholm', 'Karsund', 'Velmora', 'Tarn Bay', 'Ostrava Hill', 'Pellin'];
const DEEDS = [
  'opens a tram line to the hospital',
  'closes its old market hall',
  'sells the ferry to a shipping firm',
  'elects a teacher as mayor',
  'plants oaks along the canal',
  'bans lorries from the bridge',
  'counts fewer swans than ever',
  'pays nurses by the hour',
  'digs up a Roman harbour',
  'rations water until autumn',
  'raises the price of school meals',
];

/** A headline that tells of something else for each of the first 77 numbers, and then again. */
export function articleWords(at: number): string {
  return `${PLACES[at % PLACES.length]} ${DEEDS[at % DEEDS.length]}`;
}
