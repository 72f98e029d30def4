import type { Language } from '../language.ts';
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
      quien que cual hay es son fue su sus muchos todos cada así entonces luego después antes sin gracias
      envíe`,
  },
  openings: [
    'él|ella|ello|ellos|ellas|su|sus|suyo|esto|ese|esa|eso|esos|esas|aquel|aquella|dicho|dicha',
    '(?:este|esta|estos|estas)(?! (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|mes|fin|semana|mañana|tarde|noche|verano|invierno|otoño|primavera|temporada|lunes|días|tiempos)(?!\\p{L}))',
    'y|e|pero|o|ni|sino|también|además|entonces|luego|después|así|por eso|por ello|por lo tanto|sin embargo|no obstante|en cambio',
    'por ejemplo|por otra parte|por su parte|asimismo|mientras tanto|aun así|otro|otra|otros|otras|allí',
    'lo (?:hizo|hicieron|dijo|anunció|mismo)|por ende|(?:una|uno|dos) de (?:ellas|ellos)|por esta razón|de esta (?:manera|forma)|de ahí|al respecto|en (?:ese|este) (?:sentido|marco|contexto)|ambos|ambas|allá',
  ],
  cast: {
    closed: `y e o u pero sino que quien quienes cual cuales cuando donde como si porque aunque mientras con sin
      sobre entre hasta desde hacia según tras ante bajo contra durante por para en yo tú nosotros ustedes
      me te se nos lo le les es son era eran fue fueron será ha han había no ni sí ya más muy también
      tampoco ayer hoy mañana aquí allí así entonces además siempre nunca`,
    determiners: `el la los las un una unos unas su sus mi nuestro nuestra este esta estos estas ese esa varios varias
      dos tres cuatro`,
    definite: 'el la los las',
    links: `de del a al para y la los las`,
    particles: `de del de_la la los las y`,
    calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
      agosto septiembre octubre noviembre diciembre`,
    roles: `ministro presidente portavoz vocero diputado alcalde director jefe secretario profesor abogado fiscal
      general coronel embajador senador gobernador comisario juez economista investigador historiador
      periodista escritor actor entrenador jugador líder dirigente responsable fundador candidato consejero
      médico sindicalista concejal activista testigo canciller rey príncipe papa obispo capitán comandante
      experto especialista analista sociólogo politólogo cantante autor delegado representante vicepresidente
      coordinador primer_ministro mandatario expresidente exministro exalcalde exdiputado biólogo doctor
      enfermero ingeniero arquitecto científico empresario seleccionador cineasta cocinero agricultor pescador
      panadero maestro bombero piloto marinero carpintero electricista fontanero obrero 
      vendedor camarero jardinero apicultor veterinario farmacéutico dentista cirujano cardiólogo psicólogo
      psiquiatra geólogo meteorólogo arqueólogo astrónomo lingüista filósofo
      bibliotecario archivero pintor escultor fotógrafo diseñador bailarín músico compositor poeta humorista
      productor editor traductor notario contable banquero inversor consultor programador estudiante jubilado
      inquilino pasajero turista monje rabino imán soldado buzo alpinista ciclista nadador
      boxeador delantero árbitro repartidor cartero peluquero ganadero viticultor urbanista
      titular dueño propietario vicario subsecretario subdirector subinspector inspector capataz encargado gerente
      asesor secretario_general senador_electo legislador edil regidor vicealcalde intendente ministro_portavoz
      virólogo epidemiólogo librero párroco guionista novelista hidrólogo climatólogo sismólogo vulcanólogo zoólogo ecólogo`,
    femaleRoles: `dueña propietaria encargada asesora inspectora legisladora edila regidora intendenta subsecretaria
      subdirectora sindicalista ministra presidenta vocera diputada alcaldesa directora jefa secretaria profesora abogada embajadora
      senadora gobernadora comisaria jueza investigadora historiadora escritora actriz entrenadora jugadora
      fundadora candidata consejera médica concejala reina princesa experta autora delegada vicepresidenta
      coordinadora mandataria expresidenta madre hermana hija esposa viuda amiga vecina tía abuela bióloga
      doctora enfermera ingeniera arquitecta científica activista pescadora panadera maestra bombera vendedora
      camarera farmacéutica cirujana psicóloga geóloga arqueóloga astrónoma bibliotecaria pintora escultora
      fotógrafa diseñadora bailarina compositora productora editora traductora jubilada voluntaria nadadora
      ganadera agricultora empresaria cocinera hidróloga climatóloga sismóloga viróloga epidemióloga zoóloga ecóloga`,
    maleRoles: `padre hermano hijo esposo marido viudo amigo vecino tío abuelo`,
    bodies: `ministerio gobierno partido fiscalía policía sindicato asociación empresa grupo consejo comisión
      comité agencia universidad instituto banco corte tribunal congreso senado ayuntamiento alcaldía
      federación unión organización presidencia ejército fundación`,
    groups: `responsables fuentes expertos testigos vecinos autoridades policías diputados senadores médicos
      analistas familiares`,
    honorifics: {
      female: 'señora sra. sra doña',
      male: 'señor sr. sr don',
      either: 'dr. dr dra. dra',
    },
    modifiers: `ex primer primera antiguo antigua nuevo nueva vice`,
    rolePrefixes: 'ex ex- vice sub',
    toponyms: `españa méxico argentina perú chile colombia venezuela ecuador bolivia brasil cuba rusia alemania
      francia italia ucrania madrid barcelona estados_unidos eeuu reino_unido`,
    names: {
      female: `maría carmen josefa isabel ana dolores pilar teresa rosa cristina ángeles laura antonia mercedes
        francisca marta elena lucía concepción raquel sara paula silvia patricia mónica rocío beatriz
        julia yolanda irene nuria montserrat alicia inmaculada sonia margarita susana marina claudia
        natalia gloria amparo verónica lorena esther noelia eva ángela inés carolina encarnación
        consuelo alejandra daniela gabriela valentina fernanda ximena guadalupe jimena leticia ada
        isabella lucero delia begoña`,
      male: `antonio josé manuel francisco juan david javier jesús carlos miguel rafael pedro ángel alejandro
        fernando pablo luis sergio jorge alberto álvaro diego adrián raúl enrique ramón vicente iván
        rubén óscar andrés joaquín santiago eduardo víctor roberto jaime mario ignacio alfonso salvador
        ricardo marcos jordi emilio guillermo julián julio tomás agustín gabriel félix gonzalo hugo
        héctor martín mariano íñigo iker xavi gustavo nicolás alfredo césar rodrigo esteban hernán
        mauricio leonel gerardo arturo ernesto`,
    },
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
  },
  speech: {
    denying: `niega niegan negó negaron ha_negado han_negado desmiente desmintió desmintieron rechazó_haber`,
    verbs: `decían respondía dijo dice afirmó afirma declaró declara aseguró asegura explicó explica señaló señala añadió añade
      indicó indica manifestó manifiesta sostuvo sostiene agregó agrega apuntó apunta destacó destaca
      subrayó subraya insistió insiste comentó comenta reconoció reconoce advirtió advierte escribió
      escribe respondió responde recordó recuerda denunció denuncia concluyó anunció anuncia lamentó
      expresó expresa precisó confirmó criticó preguntó admitió lamenta dijeron afirmaron aseguraron
      señalaron indicaron explicaron dicen afirman aseguran señalan indican explican contó cuenta relató
      relata decía afirmaba aseguraba explicaba opinó opina reiteró reitera consideró considera exigió
      pidió zanjó sentenció pide piden exige exigen tildó calificó prometió promete prometieron prometen
      replicó replica replicaron contestó contesta respondieron responden defendió defiende defendieron
      defienden alertó alerta alertan alertaron avisó avisa garantizó garantiza remarcó remarca recalcó
      recalca enfatizó enfatiza puntualizó puntualiza matizó matiza argumentó argumenta justificó
      justifica celebró celebra reprochó reprocha espetó bromeó ironizó exclamó susurró gritó grita gritaba gritaron
      repitió repite resumió resume valoró valora aclaró aclara detalló detalla informó informa informaron
      informan confesó confiesa criticaron critica denunciaron denuncian reclamó reclama reclamaron
      reclaman exigieron pidieron lamentaron lamentan sostienen sostuvieron manifestaron declararon
      advirtieron advierten insistieron insisten añadieron añaden agregaron concluye concluyeron
      pronosticó pronostica vaticinó auguró tuiteó publicó llamó llama llamaron definió define definieron
      describió describe comparó compara acusó acusa tacharon tachó tilda arremetió sugirió sugiere
      planteó plantea expuso expone ha_querido_dejar rebatió rebate proclamó proclama propuso propone
      preguntan cuestionó cuestiona apostilló apostilla relataron explicaban narró narra rememoró evocó
      sintetizó abundó adelantó adelanta afeó
      habló hablaron elogió elogia alabó alaba destacaron
      se_queja se_quejó se_quejan se_lamenta se_lamentó se_pregunta se_preguntó se_sinceró se_defendió habla hablan hablaba asegurando afirmando diciendo señalando explicando añadiendo advirtiendo recordando subrayando destacando alegando argumentando resalta resaltó ratificó ratifica celebran bromea ironiza exclama zanja`,
    quoting: `citó_a cita_a citaba_a ha_citado_a`,
    auxiliaries: `ha han había habría habrían`,
    participles: `dicho afirmado declarado asegurado explicado señalado indicado añadido escrito agregado anunciado
      manifestado sostenido advertido reconocido admitido subrayado destacado comentado respondido
      insistido recordado lamentado criticado denunciado confirmado precisado apuntado concluido prometido
      replicado contestado defendido alertado avisado garantizado remarcado recalcado argumentado
      justificado celebrado reprochado resumido valorado aclarado detallado informado confesado reclamado
      exigido pedido llamado definido descrito comparado acusado tachado tildado calificado sugerido
      planteado expuesto contado relatado zanjado sentenciado reiterado considerado expresado preguntado
      explicitado adelantado incidido`,
    plural: { articles: 'los las varios varias dos tres', of: 'de_la de_los de_las del de' },
    passive: {
      verbs: String.raw`(?:fue|fueron|es|son|era|eran|está|están|estaba|ha sido|han sido|había sido) (?:acusad|tachad|calificad|tildad|criticad|descrit|llamad|considerad|señalad|atacad|definid)[oa]s?`,
      agents: 'por',
    },
    and: 'y e',
    asSaid: 'como tal_como',
    called: `el_llamado la_llamada lo_llamado los_llamados las_llamadas del_llamado al_llamado un_llamado una_llamada el_denominado la_denominada los_denominados las_denominadas del_denominado al_denominado supuesto supuesta supuestos supuestas`,
    readIn: `se_lee_en se_puede_leer_en se_indica_en se_señala_en reza recoge`,
    papers: `en_X en_Twitter en_Facebook en_Instagram en_redes_sociales en_sus_redes_sociales en_la_red_social_X`,
    according: `según para de_acuerdo_con a_juicio_de en_opinión_de en_palabras_de`,
    adverbEnding: 'mente',
    articles: `el la los las un una su`,
    behindBareVerb: `en durante tras ante sobre a al que por ayer hoy este esta también`,
    hearers: `a al a_la a_los a_las ante`,
    setIn: 'dashes',
    nobody: `él ella ellos ellas yo nosotros esto eso que quien`,
    that: `que`,
  },
  tailMarks: [
    '(?:lea|lee|leer|ver|mira|te puede interesar|puede interesarte) ?(?:también|además|más)?',
    'noticias relacionadas|artículos relacionados|te puede interesar',
    String.raw`más (?:sobre|noticias|información|en|leídas)\b.{0,40}|lo más (?:leído|visto)`,
    'comentarios?|deja un comentario|compartir|relacionad[ao]s|etiquetas',
    'temas(?: relacionados)?',
  ],
  furniture: {
    basket: `añadir_al_carrito`,
    pictures: `imagen(?:es)? fotografía fotos?`,
    adverts: `publicidad`,
    readAlso: `(?:lea|lee|vea|mire|ver|leer)_(?:también|además|más) (?:te|le)_puede_interesar`,
    readAlsoBeforeColon: `más_información video vídeo`,
    share: `compartir`,
    letters: `boletín newsletter`,
    getLetters: `reciba recibe`,
    subscribe: `suscríb(?:ete|ase) síguenos síganos`,
    menu: `leer_más volver_arriba seguir_leyendo imprimir`,
    site: `nosotros utilizamos usamos este_sit(?:io|e)`,
    stored: `cookies? su_privacidad`,
    stamps: `última_actualización actualizado publicado`,
    credits: `fuente fotografía`,
    elsewhere: `publicidad`,
    rights: `todos_los_derechos_reservados`,
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
      String.raw`\bsuscríbete para (?:seguir|leer)\b`,
    ],
    script: ['activ(?:er|ez|ar|a) (?:le |el )?java ?script'],
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
    done: `escrito`,
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
