import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** How Spanish sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `también además asimismo sin_embargo no_obstante por_ello por_eso por_tanto por_lo_tanto así_mismo allí entonces después
    igualmente tampoco por_otra_parte por_otro_lado en_cambio este_último esta_última estos_últimos éste ésta éstos dicho dicha
    dichos dichas mientras_tanto`,
  joining: `y o pero sino e no_solo`,
  demonstratives: `estos estas ese esa esos esas aquel aquella este esta`,
  ofNow: `tiempo tiempos semana año mes día días noche mañana tarde lunes martes miércoles jueves viernes sábado domingo jornada temporada
    verano invierno otoño primavera momento vez última último fin enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre curso`,
  first: `yo mi mis me conmigo`,
  reader: [
    String.raw`(?<!\p{L})(?:[Uu]sted|[Uu]stedes|[Tt]ú|[Tt]u|[Tt]us|[Tt]e|[Vv]uestro|[Vv]uestra)(?!\p{L})`,
  ],
  opening: 'y así también',
  filler: [
    String.raw`^(?:Cabe (?:recordar|mencionar)|Vale (?:recordar|la pena recordar)|Recordemos|Como (?:ya )?(?:informamos|publicamos|informó este|adelantamos))(?!\p{L})`,
    String.raw`^(?:Lea|Lee|Leer|Ver|Vea|Mira|Mire|Haz clic|Haga clic|Suscríbete|Suscríbase|Síguenos|Siga|Sigue|Consulta|Consulte|Descubre|Conoce|Comparte|Regístrate|Puedes|Puede leer|Si quieres|Recuerda)(?!\p{L})`,
    String.raw`^(?:En|Con) (?:este artículo|esta nota|esta página|este sitio|este vídeo|este video|nuestra web|este especial)(?!\p{L})`,
    String.raw`^(?:Este artículo|Esta nota|Este texto|Este contenido|Esta web|Este sitio|Nuestro sitio|Nuestra web)(?!\p{L})`,
    String.raw`\b(?:[Cc]ookies|JavaScript|newsletter|boletín de noticias|[Tt]odos los derechos reservados|este navegador|tu navegador|su navegador)(?!\p{L})`,
    String.raw`\b(?:[Mm]ás información|[Pp]ara más información)(?!\p{L})`,
    String.raw`^(?:Foto|Fotografía|Fuente|Crédito|Redacción|Actualizado|Publicado|Imagen) ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`^(?:A continuación|Te contamos|Le contamos|Te explicamos|Aquí te|Esto es lo que|Estas son las claves)(?!\p{L})`,
  ],
};

const DONE = String.raw`(?:\p{Ll}+(?:ado|ada|ados|adas|ido|ida|idos|idas)|dicho|hecho|visto|puesto|muerto|abierto|escrito|vuelto|roto)`;

/** Days and tenses of Spanish news. */
export const days: DayWords = {
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  on: '(?:[Ee]l|[Ee]ste)',
  last: 'pasado',
  coming: 'próximo',
  notBehind: String.raw`(?:para|hasta|desde|antes de|a partir de|cada|de|entre|y|previsto|prevista|convocada|convocado)`,
  notBefore: String.raw` \d|,? (?:día )?\d|[-–/]| (?:y|o|al|a|hasta) (?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`,
  nearby: [
    ['anteayer', -2],
    ['ayer', -1],
    ['hoy', 0],
  ],
  past: [
    String.raw`(?<!\p{L})(?:\p{Ll}{2,}(?:ó|aron|ieron|jeron)|fue|fueron|dio|hizo|dijo|puso|tuvo|estuvo|vino|pudo|quiso|supo|hubo|trajo|vio|murió)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ha|han|había|habían|ha sido|han sido) (?:[^,]{0,30} )?${DONE}(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})\p{Ll}{2,}(?:rá|rán)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:va|van) a \p{Ll}+r(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:podría|podrían|debería|deberían|habría|habrían|iba a|iban a|si)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:hace \p{L}+ (?:años|meses|semanas|días)|aquel|entonces|la semana pasada|la próxima semana|hoy en día|al día siguiente)(?!\p{L})`,
  ],
};
