import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** How Italian sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `inoltre anche tuttavia però pertanto quindi dunque perciò infatti invece altresì lì allora poi intanto quest’ultimo
    quest’ultima quest'ultimo quest'ultima quest’ultimi analogamente comunque`,
  joining: `e o ma ed non_solo`,
  demonstratives: `questo questa questi queste quel quella quei quelle quello tale tali`,
  ofNow: `tempo tempi settimana anno mese giorno giorni notte mattina sera pomeriggio lunedì martedì mercoledì giovedì venerdì sabato
    domenica estate inverno autunno primavera momento volta stagione caso ore articolo weekend`,
  first: `io mio mia miei mie mi`,
  reader: [
    String.raw`(?<!\p{L})(?:[Tt]u|[Tt]i|[Tt]uo|[Tt]ua|[Tt]uoi|[Vv]oi|[Vv]ostro|[Vv]ostra|[Vv]i)(?!\p{L})`,
  ],
  opening: 'anche e',
  filler: [
    String.raw`^(?:Ricordiamo|Va ricordato|Vale la pena ricordare|Come (?:riportato|anticipato|abbiamo (?:scritto|raccontato)|già scritto))(?!\p{L})`,
    String.raw`^(?:Leggi|Leggete|Guarda|Guardate|Clicca|Cliccate|Iscriviti|Iscrivetevi|Segui|Seguici|Scopri|Scoprite|Scarica|Ascolta|Condividi|Abbonati|Puoi|Potete|Se vuoi|Ricorda)(?!\p{L})`,
    String.raw`^(?:In|Con|Su) (?:questo articolo|questa pagina|questo sito|questo video|questa guida)(?!\p{L})`,
    String.raw`^(?:Questo articolo|Questo testo|Questo contenuto|Questo sito|Il nostro sito)(?!\p{L})`,
    String.raw`\b(?:[Cc]ookie|JavaScript|newsletter|[Tt]utti i diritti riservati|[Rr]iproduzione riservata|browser)(?!\p{L})`,
    String.raw`\b(?:[Pp]er maggiori informazioni|[Pp]er ulteriori informazioni|[Pp]er informazioni)(?!\p{L})`,
    String.raw`^(?:Foto|Fonte|Credit|Redazione|Aggiornato|Pubblicato|Immagine) ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`^(?:Ecco|Vediamo|Vi raccontiamo|Ti spieghiamo|Di seguito)(?!\p{L})`,
  ],
};

const DONE = String.raw`(?:\p{Ll}+(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite)|detto|fatto|fatta|visto|morto|morta|morti|aperto|aperta|scritto|chiesto|preso|presa|messo|messa|deciso|decisa|ucciso|uccisa|vinto|perso|rimasto|rimasta|nata|chiuso|chiusa)`;

/** Days and tenses of Italian news. */
export const days: DayWords = {
  weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
  on: '',
  last: '(?:scorso|scorsa)',
  coming: '(?:prossimo|prossima)',
  part: ' (?:sera|mattina|pomeriggio|notte)',
  notBehind: String.raw`(?:il|la|ogni|di|da|dal|dalla|fino a|entro|prima di|per|tra|e|ogni|del|della|al|a|prevista|previsto|tutti i|nella notte tra)`,
  notBefore: String.raw` \d|,? \d|[-–/]| (?:e|o|a|al) (?:\p{Ll}+dì|sabato|domenica)(?!\p{L})`,
  nearby: [
    ['ieri', -1],
    ['oggi', 0],
  ],
  past: [
    String.raw`(?<!\p{L})(?:ha|hanno|è|sono|aveva|avevano|era|erano|si è|si sono|è stato|è stata|sono stati|sono state) (?:[^,]{0,40} )?${DONE}(?!\p{L})`,
  ],
  future: [String.raw`(?<!\p{L})\p{Ll}{2,}(?:rà|ranno)(?!\p{L})`],
  uncertain: [
    String.raw`(?<!\p{L})(?:potrebbe|potrebbero|dovrebbe|dovrebbero|avrebbe|avrebbero|sarebbe|sarebbero|doveva|dovevano|se)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:\p{L}+ (?:anni|mesi|settimane|giorni) fa|all’epoca|allora|la settimana scorsa|la prossima settimana|al giorno d’oggi|il giorno dopo)(?!\p{L})`,
  ],
};
