import {
  NAME,
  pronounPatterns,
  roleInSmallLetters,
  type SpeechPatterns,
} from '../speech-patterns.ts';

const VERB =
  '(?:dijo|dice|afirmó|afirma|declaró|declara|aseguró|asegura|explicó|explica|señaló|señala|añadió|añade|indicó|indica|manifestó|' +
  'manifiesta|sostuvo|sostiene|agregó|agrega|apuntó|apunta|destacó|destaca|subrayó|subraya|insistió|insiste|comentó|comenta|' +
  'reconoció|reconoce|advirtió|advierte|escribió|escribe|respondió|responde|recordó|recuerda|denunció|denuncia|concluyó|anunció|' +
  'anuncia|lamentó|expresó|expresa|precisó|confirmó|criticó|preguntó|ha (?:dicho|afirmado|declarado|asegurado|explicado|señalado|indicado|añadido|escrito))';
const WHO = String.raw`((?:(?:el|la|los|las|un|una|su) )?(?:\p{Ll}[\p{L}-]* ){0,4}${NAME}|(?:el|la|los|las|un|una) (?:\p{Ll}[\p{L}-]* ?){1,4})`;

/** «Nos vamos», dijo X. X dijo: «Nos vamos». */
export const spanish: SpeechPatterns = {
  behind: [
    new RegExp(String.raw`^\s*[,.]?\s*(?:según )?(?:${VERB} |según )(?:\p{L}+mente )?${WHO}`, 'u'),
  ],
  before: [
    new RegExp(
      String.raw`(?:^|[.!?;,–-] ?|» )${WHO}(?:,[^,]{1,80},)? ${VERB}[^.«»"“”]{0,90}[:,]?\s*$`,
      'u',
    ),
    new RegExp(String.raw`(?:Según|según|Para|para) ${WHO}[^.«»"“”]{0,60}$`, 'u'),
    new RegExp(String.raw`${VERB} ${WHO}[^.«»"“”]{0,60}:\s*$`, 'u'),
  ],
  pronouns: pronounPatterns([`${VERB} `, 'él|ella'], ['Él|Ella', VERB]),
  subjectless: new RegExp(
    String.raw`^\s*,?\s*${VERB}(?:\s*[.,;]|\s+(?:en|durante|tras|ante|sobre|a|al|que|por|ayer|hoy|este|esta|también)(?!\p{L}))`,
    'u',
  ),
  nobody: /^(?:[Éé]l|[Ee]lla|[Ee]llos|[Ee]llas|[Yy]o|[Nn]osotros|[Ee]sto|[Ee]so|[Qq]ue|[Qq]uien)$/u,
  uncapitalised: null,
  role: roleInSmallLetters('el|la|los|las|un|una'),
};
