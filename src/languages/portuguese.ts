import type { Language } from './language.ts';
import { days, leaning, summary } from './telling/portuguese.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  tags: ['pt'],
  common: `o a os as de que e do da em um uma para com não por no na se dos mais ao das foi são à pelo pela
    também ele`,
  sentences: {
    titles: `sr sra srta srs dr dra drs dras prof profa exmo exma eng arq d dom gen cel cap ten sgt min dep sto
      sta`,
    inline: `p.ex ex i.e e.g vs cf aprox obs`,
    abbreviations: `ltda cia s.a jr av r pça e.u.a eua`,
    beforeNumber: `n nº núm art arts p pp pág págs cap vol fig tel`,
    months: `jan fev mar abr mai jun jul ago set out nov dez`,
    starters: `o a os as um uma ele ela eles elas eu nós você este esta esse essa isso isto aquele em no na nos nas
      de do da dos das por pelo pela para com sem sobre entre após antes durante segundo mas e ou se
      quando enquanto porque embora também ainda já agora não como onde quem que qual há muitos todos cada`,
  },
  openings: [
    'ele|ela|eles|elas|seu|sua|seus|suas|este|esta|isto|esse|essa|isso|esses|essas|aquele|aquela|aquilo',
    'e|mas|ou|nem|também|além disso|então|depois|assim|por isso|portanto|porém|contudo|no entanto|entretanto|todavia|por exemplo|outro|outra',
  ],
  cast: {
    closed: `e ou mas porém nem que quem qual quais quando onde como se porque embora enquanto com sem sobre
      entre até desde contra durante por para em após perante ante sob segundo conforme eu tu nós vós
      vocês você me te lhe lhes nos vos já mais muito muita também não sim ainda aqui ali lá assim então
      além depois antes agora hoje ontem amanhã apenas só mesmo logo é são era eram foi foram será serão
      ser está estão estava estavam esteve há havia tem têm tinha tinham teve vai vão pode podem deve
      devem isso isto aquilo cujo cuja no na nas num numa ao aos à às pelo pela pelos pelas sempre nunca diante`,
    determiners: `o a os as um uma uns umas seu sua seus suas meu minha nosso nossa este esta estes estas esse essa
      esses essas aquele aquela vários várias dois duas três quatro cinco cada outro outra`,
    definite: 'o a os as',
    links: `de do da dos das e para em no na`,
    particles: `de do da dos das e di van von del`,
    calendar: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
      sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
      dezembro`,
    roles: `eurodeputado inspetor cardiologista infeciologista obstetra climatologista paleontólogo antropólogo
        urbanista doutorando fazendeiro viticultor chef comerciante lojista florista artesão mecânico
        motorista camionista maquinista corredor judoca boxeador ginasta tenista selecionador fadista rapper
        encenador realizador cineasta roteirista desenhador influenciador youtuber inquilino tesoureiro
        administrador rabino
        ministro presidente porta-voz deputado prefeito diretor director chefe secretário professor advogado
      procurador general coronel embaixador senador governador comissário juiz economista investigador
      pesquisador historiador jornalista escritor ator actor treinador técnico jogador líder dirigente
      responsável fundador candidato conselheiro médico sindicalista vereador ativista activista testemunha
      chanceler rei príncipe papa bispo cardeal capitão comandante especialista perito analista sociólogo
      politólogo cantor autor delegado representante vice-presidente coordenador primeiro-ministro mandatário
      ex-presidente ex-ministro assessor gerente empresário engenheiro cientista biólogo promotor autarca
      bastonário gestor arquiteto arquitecto pescador padeiro bombeiro policial piloto marinheiro 
      carpinteiro eletricista operário vendedor garçom jardineiro apicultor veterinário farmacêutico
      dentista cirurgião psicólogo psiquiatra geólogo meteorologista arqueólogo astrónomo
      astrônomo filósofo bibliotecário curador pintor escultor fotógrafo bailarino músico
      compositor poeta artista humorista produtor editor tradutor contador banqueiro investidor consultor estudante
      aposentado morador passageiro turista soldado mergulhador ciclista nadador goleiro
      guarda-redes árbitro agricultor pecuarista cozinheiro enfermeiro virologista epidemiologista livreiro
      dono proprietário titular subsecretário secretário-geral relator delegado-geral síndico reitor encarregado gerente-geral
      superintendente romancista hidrólogo climatólogo sismólogo vulcanólogo zoólogo ecólogo
      ceo coautor cofundador volante zagueiro atacante meio-campista centroavante tenente sargento major
      almirante arcebispo decano montanhista alpinista sobrevivente portuário armador taxista caminhoneiro
      hoteleiro engenheiro-chefe diretor-geral vice-prefeito ex-prefeito ex-vereador ex-jogador infectologista
      pastor organizador açougueiro feirante queijeiro enólogo cervejeiro moleiro lavrador pedreiro soldador
      ferreiro caçador guarda-florestal socorrista anestesista pediatra oncologista neurologista radiologista
      ginecologista fisioterapeuta nutricionista ornitólogo botânico oceanógrafo demógrafo geógrafo pedagogo
      informático tenor soprano pianista violinista guitarrista baterista coreógrafo cenógrafo galerista padre
      diácono magistrado desembargador porteiro ensaísta dramaturgo colunista correspondente apresentador
      criador`,
    femaleRoles: `eurodeputada defensora inspetora capitã bombeira cirurgiã farmacêutica geóloga arqueóloga socióloga
        antropóloga politóloga padeira cabeleireira artesã corredora zagueira árbitra realizadora
        ilustradora escultora influenciadora blogueira inquilina administradora consultora
        cantora dona proprietária relatora síndica reitora encarregada subsecretária ministra presidenta deputada prefeita diretora directora secretária professora advogada procuradora
      embaixadora senadora governadora comissária juíza investigadora pesquisadora historiadora escritora
      atriz actriz treinadora técnica jogadora fundadora candidata conselheira médica vereadora rainha
      princesa autora delegada coordenadora primeira-ministra mandatária empresária engenheira bióloga
      promotora mãe irmã filha esposa viúva amiga vizinha tia avó arquiteta arquitecta enfermeira pescadora
      psicóloga agricultora cozinheira pintora fotógrafa bailarina compositora poetisa produtora editora
      tradutora aposentada reformada moradora voluntária nadadora
      conservadora curadora diretora-geral comandanta porteira hidróloga climatóloga sismóloga zoóloga ecóloga
      coautora cofundadora goleira sobrevivente armadora taxista hoteleira livreira virologista infectologista
      ex-prefeita vice-prefeita secretária-geral
      pastora organizadora açougueira feirante enóloga lavradora pediatra oncologista neurologista
      ginecologista botânica geógrafa pedagoga pianista violinista coreógrafa galerista magistrada
      desembargadora costureira diarista apresentadora`,
    maleRoles: `pai irmão filho marido viúvo amigo vizinho tio avô`,
    bodies: `ministério governo partido polícia sindicato associação empresa grupo conselho comissão comité
      comitê agência universidade instituto banco tribunal supremo congresso senado câmara assembleia
      prefeitura federação união organização presidência exército fundação autarquia procuradoria
      parlamento defensoria companhia
      júri`,
    groups: `fonte fontes especialistas peritos testemunhas moradores vizinhos autoridades polícias policiais
      deputados senadores médicos analistas familiares investigadores pesquisadores manifestantes
      responsáveis cientistas`,
    honorifics: {
      female: 'senhora sra. sra dona',
      male: 'senhor sr. sr',
      either: 'dr. dr dra. dra d.',
    },
    modifiers: `conhecido conhecida famoso famosa jovem célebre grande ex antigo antiga novo nova vice primeiro primeira então actual atual`,
    rolePrefixes: 'ex- vice- sub',
    toponyms: `brasil portugal lisboa porto brasília rio_de_janeiro são_paulo angola moçambique luanda espanha
      frança alemanha itália rússia ucrânia china argentina eua estados_unidos reino_unido europa
      minas_gerais`,
    names: {
      female: `jussara rafaela tatiane bruna isadora mirela raíssa suely telma vânia zélia constança filipa
        francisca madalena matilde
        maria ana inês joana beatriz mariana catarina sofia helena teresa fernanda juliana camila luísa
      lúcia rita marta dilma simone`,
      male: `adalberto cleiton abílio zeca ailton alcides aldair anderson ariosto arnaldo benedito celso
        clodoaldo cristóvão danilo davi diogo dirceu djalma edson enzo evandro everton fabiano fausto flávio
        gilmar gilson guilherme heitor hélio henrique jairo joaquim juarez juliano kleber luciano márcio
        matheus moacir murilo nilton odair osmar otávio reginaldo renan renato rogério rubens sandro
        sebastião sidnei silas ubirajara valdemar valter vinícius vítor wagner waldir wilson afonso baltazar
        duarte gonçalo martim simão zacarias
        joão josé antónio antônio luís luiz pedro paulo tiago rui nuno miguel carlos fernando marcelo
      ricardo rodrigo gustavo lucas mateus jorge manuel jair geraldo`,
    },
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
  },
  speech: {
    denying: `nega negam negou negaram desmente desmentiu`,
    verbs: `cobrou cobra cobraram disse diz afirmou afirma declarou declara explicou explica acrescentou acrescenta garantiu garante
      sublinhou sublinha destacou destaca ressaltou ressalta salientou salienta frisou frisa referiu
      refere indicou indica anunciou anuncia adiantou adianta avaliou avalia alertou alerta advertiu
      adverte admitiu admite reconheceu reconhece respondeu responde comentou comenta contou conta
      escreveu escreve lamentou lamenta criticou critica defendeu defende considerou considera concluiu
      conclui confirmou confirma revelou revela apontou aponta lembrou lembra recordou recorda reforçou
      reforça reiterou reitera prometeu promete pediu pede perguntou pergunta questionou ironizou
      completou relatou relata informou informa sustentou sustenta argumentou argumenta notou nota
      observou observa denunciou denuncia insistiu insiste resumiu resume assegurou assegura disseram
      dizem afirmaram afirmam explicaram explicam informaram informam dizia afirmava explicava declararam
      garantem chamou chama chamaram classificou classifica classificaram definiu define descreveu
      descreve comparou compara acusou acusa tachou rebateu rebate replicou responderam prometeram
      garantiram alertaram avisou avisa defenderam criticaram denunciaram reclamou reclama contaram
      completa confessou confessa publicou justificou justifica questiona pediram exigiu exige exigiram
      opinou brincou desabafou desabafa celebrou comemora comemorou esclareceu esclarece detalhou
      enfatizou enfatiza gritou grita gritava gritaram exclamou disparou atirou apelou apela manifestou reagiu reage
      reagiram sugeriu sugere vincou
      elogiou elogia elogiaram falou falaram falou_em falou_de falou_numa falou_num
      afirmando dizendo acrescentando explicando destacando garantindo alegando coincidem concordam concordou resumem resumiram festejou festeja rematou remata dispara ironiza desabafaram queixa-se queixou-se
      fala_em falam_em saudou saúda saudaram reclamava lamentava contava
      acredita acreditam acreditava acha acham pensa pensam teme temem temia espera esperam comunicou comunica
      se_diz disse_estar se_declarou`,
    quoting: `citou cita citava`,
    auxiliaries: `tinha havia tem teria teriam`,
    participles: `dito afirmado declarado explicado acrescentado garantido sublinhado referido indicado anunciado
      admitido reconhecido respondido escrito lamentado criticado defendido confirmado revelado lembrado
      prometido pedido`,
    plural: { articles: 'os as vários várias dois duas', of: 'de do da dos das' },
    passive: {
      verbs: String.raw`(?:foi|foram|é|são|era|eram|tem sido|tinha sido) (?:acusad|chamad|descrit|criticad|classificad|tachad|rotulad|apelidad|considerad|atacad|definid)[oa]s?`,
      agents: 'por pelo pela pelos pelas',
    },
    and: 'e',
    asSaid: 'como',
    called: `o_chamado a_chamada os_chamados as_chamadas do_chamado da_chamada ao_chamado no_chamado na_chamada um_chamado suposto suposta`,
    readIn: `lê-se_em lê-se_na lê-se_no lê-se_numa lê-se_num pode_ler-se_em pode_ler-se_no pode_ler-se_na`,
    papers: `(?:após|depois_d|antes_d|durante)_?(?:o|a)_(?:partida|jogo|encontro|reunião|julgamento|sessão|derrota|vitória|empate) (?:ao_fim|no_fim|no_final|ao_final)_d[oa]_(?:partida|jogo|encontro|reunião|sessão) em_(?:entrevista_)?coletiva em_nota em_comunicado em_suas_redes_sociais nas_suas_redes_sociais nas_redes(?:_sociais)? em_sua_conta_(?:no|do)_(?:X|Twitter|Facebook|Instagram) na_sua_conta_(?:no|do)_(?:X|Twitter|Facebook|Instagram) no_X no_Twitter no_Facebook no_Instagram nas_redes_sociais na_rede_social_X`,
    according: `segundo conforme para de_acordo_com na_avaliação_de na_opinião_de nas_palavras_de`,
    adverbs: `já ainda também hoje ontem em_coro em_uníssono com_ironia entre_risos por_sua_vez com_orgulho`,
    infinitives: 'ar er ir',
    adverbEnding: 'mente',
    articles: `o a os as um uma seu sua`,
    behindBareVerb: `em no na num numa nos nas durante após sobre a ao à que por ontem hoje este esta também ainda depois com entre antes sorrindo rindo lembrando`,
    beforeBareVerb: `entre_risos com_um_sorriso e depois também além_disso ainda por_fim em_seguida ao_mesmo_tempo a_seguir`,
    hearers: `a ao à aos às para`,
    setIn: 'dashes',
    nobody: `ele ela eles elas eu nós você isso isto que quem ano mês semana dia fim vez milhão momento`,
    that: `que`,
  },
  tailMarks: [
    '(?:leia|veja|confira) (?:também|mais)|saiba mais|(?:artigos|notícias) relacionad[ao]s',
    'mais (?:lidas|notícias|sobre)|comentários?|compartilhe|deixe (?:um|o seu) comentário|tópicos',
  ],
  templates: { notFound: ['página não encontrada'] },
  walls: {
    paid: [
      '(?:exclusiv[oa]s?|só|apenas|restrit[oa]) (?:para|a|aos) assinantes|assine (?:já |agora )?para (?:ler|continuar)|para continuar (?:lendo|a ler)',
    ],
    consent: [
      '(?:utilizamos|usamos|aceitar (?:todos os )?) ?cookies|(?:valorizamos|respeitamos) a sua privacidade',
    ],
    script: [
      '(?:ative|ativar|habilite|habilitar) o javascript|javascript (?:desativado|desabilitado)',
    ],
    logIn: ['entrar|iniciar sessão|login'],
  },
  furniture: {
    houseIs: `é_uma?`,
    authorDoes: `cobre escreve`,
    corrections: `correção errata erramos`,
    earlierText: [
      '(?:em )?uma versão (?:anterior|prévia) dest[ea] (?:texto|reportagem|artigo|matéria|notícia)',
    ],
    pictures: `imagem fotos?`,
    adverts: `publicidade`,
    readAlso: `(?:leia|veja|confira|assista|ler|ver)_(?:também|mais) saiba_mais`,
    readAlsoBeforeColon: `vídeo`,
    share: `compartilh(?:ar|e) partilh(?:ar|e)`,
    letters: `boletim newsletter`,
    getLetters: `receba`,
    subscribe: `assine inscreva siga-nos subscreva`,
    menu: `ler_mais imprimir`,
    site: `usamos este_sit(?:io|e)`,
    stored: `cookies?`,
    stamps: `atualizado publicado`,
    rights: `todos_os_direitos_reservados`,
    readingTime: `(?:tempo_de_)?leitura`,
    goesOn: `continua_(?:após|depois)_(?:d?a_)?publicidade`,
    channels: `google_notícias nosso_canal`,
    lines: [
      '(?:Artigo|Conteúdo) exclusivo para assinantes\\.?',
      'Os comentários são d[ae] .{0,20}responsabilidade .{0,80}',
    ],
  },
  genres: {
    interview: ['entrevistas?'],
  },
  feeds: {
    post: ['O post|A postagem'],
    firstOn: ['apareceu primeiro em'],
    readOn: ['ler mais|leia mais|continue lendo'],
  },
  months: `jan fev mar abr mai jun jul ago set out nov dez`,
  heads: {
    weekdays: `domingo`,
    fields: {
      title: `título titulo assunto`,
      date: `data enviado enviadaem`,
      publisher: `fonte jornal`,
      author: `autor autora de`,
    },
  },
  bylines: {
    by: `por autor`,
    preposition: `por`,
    done: `postado publicado escrito`,
    and: `e`,
    jobs: `repórter jornalista`,
  },
  dates: {
    published: `publicado`,
    labels: `data`,
  },
  stories: {
    numbers: `cinco seis - oito nove dez onze - treze - quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa`,
    negations: `nao nem sem`,
  },
  endings: { behind: 's es a as o os', drops: 'ao' },
  roundUps: {
    opens: ['ao vivo'],
  },
  quotes: {
    unnamed: `porta-voz juiz juíza testemunha policial agente morador moradora vizinho vizinha advogado advogada procurador procuradora promotor promotora jornalista autor autora usuário usuária cliente especialista suspeito suspeita fonte homem mulher acusado acusada delegado delegada`,
    alsoCalled: [
      'autor autora escritor escritora romancista poeta ensaísta dramaturgo dramaturga',
      'técnico técnica treinador treinadora',
    ],
    broadlyCalled: [
      {
        nouns: 'político política',
        of: `prefeito prefeita vereador vereadora deputado deputada senador senadora ministro ministra presidente
          presidenta governador governadora secretário secretária`,
      },
      { nouns: 'parlamentar', of: 'deputado deputada senador senadora vereador vereadora' },
      { nouns: 'governante', of: 'ministro ministra secretário secretária primeiro-ministro' },
    ],
    offices: `presidente presidenta ministro ministra prefeito prefeita chanceler papa rei rainha diretor diretora chefe secretário secretária governador governadora senador senadora deputado deputada embaixador embaixadora treinador treinadora técnico técnica capitão`,
    indefinite: `um uma outro outra`,
    courtesies: ['obrigad[oa]|bom dia'],
  },
  summary,
  days,
  leaning,
};
