import type { Language } from '../language.ts';
import { cast } from './cast.ts';
import { speech } from './speech.ts';
import { days, summary } from './telling.ts';

export const spanish: Language = {
  name: 'Spanish',
  tags: ['es'],
  common: `el la los las de que y en un una por con del se para es su al lo como más pero sus este ha fue son
    también entre`,
  sentences: {
    titles: `sr sra srta sres sras dr dra dres d dña dª prof profa lic licda ing arq gral cnel tte cap sgto mons
      fr pbro excmo ilmo hno sto sta`,
    inline: `p.ej ej v.gr cf aprox admón av avda cra c ctra pza párr párrf art arts hs hab fund máx mín km min
      ext depto`,
    abbreviations: `ee.uu ee uu s.a s.l cía ltda jr etc d.c a.c dd.hh ff.aa aa.vv rr.hh kg`,
    beforeNumber: `no núm num nº n° pág págs p pp art arts cap vol tel fig tfno apdo piso`,
    months: `ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié miér jue vie sáb dom`,
    starters: `el la los las un una unos unas él ella ellos ellas yo nosotros usted ustedes este esta esto estos
      estas ese esa eso esos aquel aquella en de del al a por para con sin sobre entre tras desde hasta
      durante según ante pero y e o si cuando mientras porque aunque también además ahora ya no como donde
      quien que cual hay es son fue su sus muchos todos cada así entonces luego después antes gracias
      envíe`,
  },
  openings: [
    'él|ella|ello|ellos|ellas|su|sus|suyo|esto|ese|esa|eso|esos|esas|aquel|aquella|dicho|dicha',
    '(?:este|esta|estos|estas)(?! (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|mes|fin|semana|mañana|tarde|noche|verano|invierno|otoño|primavera|temporada|lunes|días|tiempos)(?!\\p{L}))',
    'y|e|pero|o|ni|sino|también|además|entonces|luego|después|así|por eso|por ello|por lo tanto|sin embargo|no obstante|en cambio',
    'por ejemplo|por otra parte|por su parte|asimismo|mientras tanto|aun así|otro|otra|otros|otras|allí',
    'lo (?:hizo|hicieron|dijo|anunció|mismo)|por ende|(?:una|uno|dos) de (?:ellas|ellos)|por esta razón|de esta (?:manera|forma)|de ahí|al respecto|en (?:ese|este) (?:sentido|marco|contexto)|ambos|ambas|allá',
  ],
  cast,

  speech,

  tailMarks: [
    '(?:lea|lee|leer|ver|mira|te puede interesar|puede interesarte) ?(?:también|además|más)?',
    'noticias relacionadas|artículos relacionados|te puede interesar',
    String.raw`más (?:sobre|noticias|información|en|leídas)\b.{0,40}|lo más (?:leído|visto)`,
    'comentarios?|deja un comentario|compartir|relacionad[ao]s|etiquetas|archivado en|sobre la firma',
    'temas(?: relacionados)?',
  ],
  furniture: {
    houseIs: `es_una?`,
    authorDoes: `cubre escribe`,
    corrections: `corrección fe_de_errores rectificación`,
    earlierText: [
      '(?:en )?una versión (?:anterior|previa) de est[ae] (?:artículo|nota|noticia|texto|información)|est[ae] (?:artículo|nota|noticia) (?:ha sido|fue) (?:corregid|modificad|actualizad)[oa]',
    ],
    basket: `añadir_al_carrito`,
    pictures: `imagen(?:es)? fotografía fotos?`,
    adverts: `publicidad`,
    readAlso: `(?:lea|lee|vea|mire|ver|leer)_(?:también|además|más) (?:te|le)_puede_interesar`,
    readAlsoBeforeColon: `archivado_en más_información video vídeo`,
    share: `compartir`,
    letters: `boletín newsletter`,
    getLetters: `reciba recibe`,
    subscribe: `suscríb(?:ete|ase) síguenos síganos inscríb(?:ete|ase) sigue_(?:nuestr[oa]|toda_la_(?:actualidad|información)) apúnt(?:ate|ese)`,
    menu: `leer_más volver_arriba seguir_leyendo imprimir`,
    site: `nosotros utilizamos usamos este_sit(?:io|e)`,
    stored: `cookies? su_privacidad`,
    stamps: `última_actualización actualizado publicado`,
    credits: `fuente fotografía`,
    elsewhere: `publicidad`,
    rights: `todos_los_derechos_reservados`,
    readingTime: `(?:tiempo_de_)?lectura`,
    goesOn: `(?:la_|el_)?(?:noticia|nota|artículo)?_?(?:continúa|sigue)_(?:después|debajo|abajo)_de_(?:la_publicidad|l?_?(?:este_)?anuncio)`,
    channels: `google_(?:news|noticias) nuestr[oa]_(?:app|canal|aplicación)`,
    lines: [
      '¿Quier(?:e|es) seguir leyendo\\?.{0,80}',
      'Est[ea] (?:contenido|artículo|noticia) es (?:exclusiv[oa]|solo) para (?:nuestros )?(?:suscriptores|socios|abonados).{0,40}',
    ],
  },
  genres: {
    sponsored: ['contenido patrocinado'],
    opinion: ['opiniones|tribuna|columnas?'],
    'fact-check': ['verificación|verificado'],
    live: ['en vivo|minuto a minuto'],
    interview: ['entrevistas?'],
    obituary: ['obituarios?'],
    'press-release': ['comunicados?(?: de prensa)?'],
    analysis: ['análisis'],
    sport: ['deportes?|fútbol'],
  },
  walls: {
    paid: [
      String.raw`\b(?:contenido|artículo|noticia) (?:exclusivo|exclusiva|solo) para (?:suscriptores|socios)\b`,
      String.raw`\b(?:suscríbete|suscríbase|hazte suscriptora?|regístrate) para (?:seguir|leer)\b`,
    ],
    consent: [
      'aceptar (?:todas las |las )?cookies|(?:usamos|utilizamos) cookies|(?:tu|su) privacidad es importante',
    ],
    script: ['activ(?:ar?|e) (?:el )?java ?script'],
    logIn: ['iniciar sesión|inicia sesión|identifícate'],
  },
  feeds: {
    comments: ['comentarios'],
    post: ['La entrada|El artículo'],
    firstOn: ['se publicó primero en|apareció primero en'],
    paid: ['publicidad'],
    readOn: ['leer más|seguir leyendo'],
  },
  months: `ene feb mar abr may jun jul ago sep|set oct nov dic`,
  heads: {
    frontPages: `inicio`,
    sections: `política economía cultura`,
    articles: `el la`,
    weekdays: `lunes martes miércoles jueves viernes sábado domingo`,
    kickers: `última_hora exclusiva urgente en_directo`,
    mastheads: `diario noticias periódico`,
    fields: {
      title: `título titulo titular asunto`,
      date: `fecha enviado`,
      publisher: `fuente medio periódico editorial`,
      author: `autor autora de`,
    },
  },
  bylines: {
    by: `por autor`,
    preposition: `por`,
    done: `escrito publicado redactado`,
    and: `y`,
    jobs: `redact(?:or|ora) periodista corresponsal`,
  },
  dates: {
    published: `publicado`,
    changed: `actualizado`,
    labels: `fecha(?:_de_publicación)?`,
    on: `el`,
    at: `a_las`,
    ago: [String.raw`hace \d`],
  },
  releases: {
    names: `comunicado_de_prensa nota_de_prensa`,
    contacts: `contacto`,
    askUs: `contacto_de_prensa`,
  },
  stories: {
    numbers: `cinco seis - ocho nueve diez - doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
    negations: `nunca jamas ningun ninguna nada nadie sin tampoco`,
    counts: `dos tres cuatro cinco seis siete ocho nueve diez cien mil millon millones`,
    counted: { dead: `muert`, hurt: `herid`, missing: `desapare`, held: `detenid`, votes: `voto` },
    asides: `opinión editorial reseña obituario`,
    small: `el los de`,
  },
  endings: { behind: 's es a as o os', drops: 'ao' },
  roundUps: {
    opens: [
      'en (?:vivo|directo)|última hora|minuto a minuto|resumen de noticias|las noticias del día',
    ],
  },
  templates: {
    writers: ['firma(?:nte|s)?|periodista|redactor'],
    days: ['fecha'],
    notFound: ['página no encontrada'],
    products: ['productos?'],
  },
  quotes: {
    unnamed: `portavoz juez jueza testigo policía agente vecino vecina abogado abogada fiscal periodista autor autora usuario usuaria cliente experto experta sospechoso sospechosa fuente hombre mujer acusado acusada`,
    alsoCalled: [
      'autor autora escritor escritora novelista poeta ensayista dramaturgo dramaturga',
      'técnico entrenador entrenadora seleccionador seleccionadora',
    ],
    broadlyCalled: [
      {
        nouns: 'funcionario funcionaria',
        of: 'ministro ministra secretario secretaria subsecretario subsecretaria director directora',
      },
      {
        nouns: 'político política dirigente',
        of: `alcalde alcaldesa concejal concejala diputado diputada senador senadora ministro ministra presidente
          presidenta portavoz gobernador gobernadora consejero consejera secretario secretaria`,
      },
      { nouns: 'jefe jefa', of: 'intendente intendenta' },
      { nouns: 'regidor regidora edil', of: 'alcalde alcaldesa concejal concejala' },
      { nouns: 'parlamentario parlamentaria', of: 'diputado diputada senador senadora' },
    ],
    offices: `presidente presidenta ministro ministra alcalde alcaldesa canciller papa rey reina director directora jefe jefa secretario secretaria gobernador gobernadora senador senadora diputado diputada embajador embajadora entrenador entrenadora capitán capitana`,
    indefinite: `un una otro otra`,
    courtesies: ['gracias|buen[oa]s (?:d[ií]as|tardes|noches)|bienvenidos'],
    noComment: `sin_comentarios`,
    askers: `juez jueza periodista`,
    asking: `pregunt(?:ó|a)`,
  },
  summary,
  days,
};
