import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Portuguese in which whoever is meant stands before: "Segundo ele, …", "Disse ainda que …". */
export const leaning: readonly string[] = [
  String.raw`(?:Segundo|De acordo com|Para|Conforme|Com|Além|Apesar|Diante|Depois|Antes) (?:ele|ela|eles|elas|dele|dela|deles|delas|disso|isso|disto|isto|esse|essa|o mesmo|a mesma)(?!\p{L})`,
  String.raw`\p{Lu}\p{Ll}+(?:ou|eu|iu|sse) (?:também |ainda |também, |ainda, )?que(?!\p{L})`,
  String.raw`(?:Tem|Tinha|Foi|Era|Está|Estava) (?:também |ainda )?(?:\d|um |uma |o |a |preso|presa|levado|levada|socorrido|socorrida|autuado|autuada)(?![^,.]{0,80} \p{Lu})`,
];

/** How Portuguese sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `também além_disso no_entanto entretanto contudo todavia porém portanto assim por_isso por_sua_vez ainda_assim mesmo_assim
    dessa_forma desta_forma desse_modo deste_modo por_outro_lado em_contrapartida na_ocasião naquela_ocasião lá então depois_disso
    igualmente tampouco este_último esta_última estes_últimos o_mesmo referido referida citado ali em_seguida enquanto_isso`,
  joining: `e ou mas não_só nem`,
  demonstratives: `este esta estes estas esse essa esses essas aquele aquela aqueles aquelas tal tais`,
  ofNow: `ano mês semana dia dias noite manhã tarde segunda terça quarta quinta sexta sábado domingo temporada verão inverno
    outono primavera momento vez século década edição jogo fim-de-semana janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro última último`,
  first: `eu meu minha meus minhas comigo`,
  reader: [
    String.raw`(?<!\p{L})(?:[Vv]ocê|[Vv]ocês|[Tt]eu|[Tt]ua|[Tt]i|[Ll]eitor|[Ll]eitora)(?!\p{L})`,
  ],
  opening: 'e assim também',
  filler: [
    String.raw`^(?:Leia|Veja|Confira|Clique|Assine|Siga|Saiba|Acompanhe|Assista|Ouça|Baixe|Inscreva|Compartilhe|Participe|Receba|Conheça|Entenda|Descubra|Recorde-se|Recorde|Lembre-se|Subscreva)(?!\p{L})`,
    String.raw`^(?:Nesta|Neste|Nessa|Nesse) (?:matéria|artigo|reportagem|texto|página|site|vídeo|post)(?!\p{L})`,
    String.raw`^(?:Esta|Este|Essa|Esse) (?:matéria|artigo|reportagem|texto|conteúdo|post|site)(?!\p{L})`,
    String.raw`^(?:Vale|Cabe|Convém|É preciso) (?:lembrar|recordar|ressaltar que|salientar que)(?!\p{L})`,
    String.raw`^(?:Tal como|Como|Conforme) (?:\p{L}+ ){0,3}?(?:noticiou|noticiámos|noticiamos|mostrou|informou anteriormente|publicado anteriormente)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Cc]ookies|JavaScript|newsletter|[Tt]odos os direitos reservados|navegador|nosso (?:site|canal|grupo|aplicativo)|nossa (?:página|newsletter)|link abaixo|neste link)(?!\p{L})`,
    String.raw`^(?:Foto|Fotos|Fonte|Crédito|Créditos|Redação|Atualizado|Atualização|Publicado|Imagem|Por|Edição) ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`(?<!\p{L})(?:[Mm]ais informações|[Pp]ara mais informações)(?!\p{L})`,
  ],
};

const NO_VERB = 'museu europeu seu meu teu céu breu troféu réu judeu';
const NONE = NO_VERB.replaceAll(' ', '|');
const DONE = String.raw`(?:\p{Ll}+(?:ado|ada|ados|adas|ido|ida|idos|idas)|dito|feito|visto|posto|morto|morta|mortos|aberto|escrito|eleito|preso|presa)`;

/** Days and tenses of Portuguese news. */
export const days: DayWords = {
  weekdays: [
    'domingo',
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'sábado',
  ],
  on: '(?:[Nn]a|[Nn]o|[Nn]esta|[Nn]este|[Dd]esta|[Dd]este)',
  last: '(?:passada|passado|última|último)',
  coming: '(?:próxima|próximo|que vem)',
  part: ' (?:à noite|de manhã|pela manhã|à tarde)',
  notBehind: String.raw`(?:para|até|desde|antes|partir|cada|entre|e|prevista|previsto|marcada|marcado|noite|manhã|madrugada)`,
  notBefore: String.raw`,? (?:\(?\d|dia \d)|[-–/]| (?:e|ou|a) (?:n[ao] )?(?:domingo|sábado|\p{Ll}+-feira)`,
  nearby: [
    ['anteontem', -2],
    ['ontem', -1],
    ['hoje', 0],
    ['amanhã', 1],
  ],
  past: [
    String.raw`(?<!\p{L})(?!(?:${NONE})(?!\p{L}))\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:foi|foram|disse|disseram|fez|fizeram|deu|deram|teve|tiveram|pôs|veio|vieram|quis|soube|houve|trouxe|viu|pôde|esteve)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:tinha|tinham|havia|haviam|tem|têm) (?:[^,]{0,30} )?${DONE}(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})\p{Ll}{2,}(?:rá|rão)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:vai|vão) \p{Ll}+r(?!\p{L})`,
    String.raw`(?<!\p{L})(?:começa|começam|acontece|recebe|enfrenta|estreia|abre|realiza-se|disputa)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:poderia|poderiam|deveria|deveriam|deve|devem|pode|podem|teria|teriam|seria|seriam|iria|iriam|se)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:há \p{L}+ (?:anos|meses|semanas|dias)|na época|à época|naquele dia|no dia seguinte|na véspera|a semana passada|na semana passada|hoje em dia)(?!\p{L})`,
  ],
};
