import type { WordList } from '../../word-list.ts';

/** Past forms that hardly any word else has. */
const plainPasts = `
wept stole slept dug burst ate drank swam swung hung stuck bent bled crept forgot forgave froze knelt leapt lent meant overcame
overtook slid slung sped spat sprang strode upset understood undertook withdrew shone shrank stung blew clung flung forbade
mistook rebuilt retook rewrote overthrew undercut outbid arose awoke dreamt foresaw oversaw misled overran swam
`;

/** Past forms that are no participles: "the leader of the party | quit". */
export const surePasts: WordList = `
quit went came took gave began fell wrote rose flew ran drew threw broke chose drove grew knew saw shook sang
swore tore wore spoke sank fled ${plainPasts}
`;

/** Forms without a verb’s ending, so that a sentence is known to have one. */
export const irregularVerbs: WordList = `
made took gave went came got held won lost left began rose fell sent spoke wrote saw found
became brought hit led broke drew flew ran sold shot stood struck swept threw paid put set cut
kept read met beat fled sank grew knew thought felt heard bought built spent taught caught
fought sought told dealt chose rode drove woke hid laid lay shook sang swore tore wore hurt quit
shut split spread bid cost let warn call face plan want need seek remain continue ${plainPasts}
`;

/** Past forms without "-ed" by which a clause tells what was. */
export const irregularPasts: WordList = `
said told met was were had did made took gave went came held won lost left began rose fell sent
spoke wrote saw got found became brought hit led killed died broke drew flew ran sold shot stood
struck swept threw paid put set cut kept read beat fled sank grew knew thought felt heard bought
built spent taught caught fought sought
`;

/** Words by which something was to come, or may never come. */
export const uncertainWords: WordList = `
would could may might should must can to_be (?:was|were|had_been)_(?:to|set|due|expected|scheduled|slated)
plans? planned expects? hopes? deadline ahead_of upcoming if
`;

/** What a thing told before does at once: "The goal is", "The office said", "The plan would". */
export const plainVerbs: WordList = `
said says? is was were are has have had will would could can may might comes? came makes? made
takes? took shows? begins? began gives? gave includes? follows?
`;

/** What somebody does, where no noun says it: "who represents", "who lives". */
export const doings: WordList = `
leads? led heads? headed chairs? chaired runs? ran directs? directed founded owns? owned
represents? represented manages? managed edits? edited studies studied teaches taught covers
oversees oversaw coaches coached wrote lost works? worked lives? lived survived witnessed
organi[sz]ed attended helped created designed built invented investigates? investigated
speciali[sz]es researches advises advised plays? played stars starred commanded commands
tracks tracked treated treats
`;

/** Participles that do not end like one. */
export const irregularParticiples: WordList = `
cast met seen shown told taught hit held found heard sung cut put bid sent
`;
