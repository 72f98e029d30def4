import type { CastWords } from '../language.ts';

/** Who people and bodies are in Spanish news. */
export const cast: CastWords = {
  closed: `y e o u pero sino que quien quienes cual cuales cuando donde como si porque aunque mientras con sin
      sobre entre hasta desde hacia según tras ante bajo contra durante por para en yo tú nosotros ustedes
      me te se nos lo le les es son era eran fue fueron será ha han había no ni sí ya más muy también
      tampoco ayer hoy mañana aquí allí así entonces cabe conviene además siempre nunca frente delante`,
  determiners: `el la los las un una unos unas su sus mi nuestro nuestra este esta estos estas ese esa varios varias
      dos tres cuatro`,
  definite: 'el la los las',
  links: `de del a al para y la los las`,
  particles: `de del de_la la los las y`,
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
      agosto septiembre octubre noviembre diciembre`,
  roles: `conseller lehendakari prefecto eurodiputado síndico odontólogo paleontólogo antropólogo doctorando
      académico hotelero comerciante florista chófer chofer conductor ferroviario corredor yudoca
      esquiador gimnasta tenista futbolista mediocentro cantautor rapero realizador dibujante presentador
      influencer youtuber tesorero sacerdote chef
      ministro presidente portavoz vocero diputado alcalde director jefe secretario profesor abogado fiscal
      general coronel embajador senador gobernador comisario juez economista investigador historiador
      periodista escritor actor entrenador jugador líder dirigente responsable fundador candidato consejero
      médico sindicalista concejal activista testigo canciller rey príncipe papa obispo capitán comandante
      experto especialista analista sociólogo politólogo cantante autor delegado representante vicepresidente
      coordinador primer_ministro mandatario expresidente exministro exalcalde exdiputado biólogo doctor
      enfermero ingeniero arquitecto científico empresario seleccionador cineasta cocinero agricultor pescador
      panadero maestro bombero piloto marinero carpintero electricista fontanero obrero 
      vendedor camarero jardinero apicultor veterinario farmacéutico dentista cirujano cardiólogo psicólogo
      psiquiatra geólogo meteorólogo arqueólogo astrónomo lingüista filósofo
      bibliotecario archivero pintor escultor fotógrafo diseñador bailarín músico compositor poeta artista humorista
      productor editor traductor notario contable banquero inversor consultor programador estudiante jubilado
      inquilino pasajero turista monje rabino imán soldado buzo alpinista ciclista nadador
      boxeador delantero árbitro repartidor cartero peluquero ganadero viticultor urbanista
      titular dueño funcionario propietario vicario subsecretario subdirector subinspector inspector capataz encargado gerente
      asesor secretario_general senador_electo legislador edil regidor vicealcalde intendente ministro_portavoz
      virólogo epidemiólogo librero párroco guionista novelista hidrólogo climatólogo sismólogo vulcanólogo zoólogo ecólogo
      catedrático coautor cofundador centrocampista mediocampista guardameta portero ariete pívot base técnico
      adjunto decano rector arzobispo cardenal subdelegado teniente sargento comodoro almirante contralmirante
      montañero escalador olivarero arrocero tendero taxista camionero transportista ceo exconcejal exjugador
      exentrenador superviviente afectado vecino estibador patrón armador hostelero restaurador
      pastor organizador patrocinador ensayista dramaturgo columnista corresponsal editorialista
      herrero albañil soldador cazador guardabosques socorrista paramédico celador forense
      perito naturalista ornitólogo botánico oceanógrafo demógrafo geógrafo pedagogo logopeda fisioterapeuta
      nutricionista dietista pediatra oncólogo neurólogo hematólogo radiólogo anestesista ginecólogo otorrino
      traumatólogo internista informático tenor soprano pianista violinista guitarrista bajista
      coreógrafo escenógrafo vestuarista marchante anticuario galerista comisario_de_la_exposición diácono
      capellán registrador procurador magistrado letrado bedel conserje carnicero frutero pescadero quesero
      bodeguero enólogo sumiller cervecero molinero porquero avicultor`,
  femaleRoles: `consellera eurodiputada sargenta urgencióloga inmunóloga matrona meteoróloga vulcanóloga socióloga
      antropóloga politóloga filósofa académica mariscadora librera peluquera conductora azafata corredora
      delantera árbitra cantautora rapera ilustradora presentadora bloguera inquilina copresidenta gerenta
      consultora
      dueña funcionaria propietaria encargada asesora inspectora legisladora edila regidora intendenta subsecretaria
      subdirectora sindicalista ministra presidenta vocera diputada alcaldesa directora jefa secretaria profesora abogada embajadora
      senadora gobernadora comisaria jueza investigadora historiadora escritora actriz entrenadora jugadora
      fundadora candidata consejera médica concejala reina princesa experta autora delegada vicepresidenta
      coordinadora mandataria expresidenta madre hermana hija esposa viuda amiga vecina tía abuela bióloga
      doctora enfermera ingeniera arquitecta científica activista pescadora panadera maestra bombera vendedora
      camarera farmacéutica cirujana psicóloga geóloga arqueóloga astrónoma bibliotecaria pintora escultora
      fotógrafa diseñadora bailarina compositora productora editora traductora jubilada voluntaria nadadora
      ganadera agricultora empresaria cocinera hidróloga climatóloga sismóloga viróloga epidemióloga zoóloga ecóloga
      catedrática coautora cofundadora centrocampista portera guardameta técnica rectora decana montañera
      escaladora tendera taxista superviviente afectada exalcaldesa exministra exconcejala armadora hostelera
      restauradora adjunta teniente sargento fiscala
      pastora organizadora patrocinadora carnicera frutera pescadera quesera bodeguera enóloga
      forense perita ornitóloga botánica geógrafa pedagoga fisioterapeuta pediatra oncóloga neuróloga
      ginecóloga informática pianista violinista coreógrafa galerista magistrada letrada procuradora notaria
      modista costurera limpiadora cuidadora dependienta cajera celadora socorrista`,
  maleRoles: `padre hermano hijo esposo marido viudo amigo vecino tío abuelo`,
  bodies: `ministerio gobierno partido fiscalía policía sindicato asociación empresa grupo consejo comisión
      comité agencia universidad instituto banco corte tribunal congreso senado ayuntamiento alcaldía
      federación unión organización presidencia ejército fundación secretaría subsecretaría consejería comisaría
      diputación intendencia prefectura municipalidad municipio corporación asamblea procuraduría contraloría
      defensoría junta compañía entidad club cofradía autoridad departamento dirección
      superintendencia radio televisión emisora`,
  groups: `responsables fuentes expertos testigos vecinos autoridades policías diputados senadores médicos
      analistas familiares`,
  honorifics: {
    female: 'señora sra. sra doña',
    male: 'señor sr. sr don',
    either: 'dr. dr dra. dra',
  },
  modifiers: `conocido conocida famoso famosa joven célebre gran ex primer primera antiguo antigua nuevo nueva vice`,
  rolePrefixes: 'ex ex- vice sub',
  toponyms: `españa méxico argentina perú chile colombia venezuela ecuador bolivia brasil cuba rusia alemania
      francia italia ucrania madrid barcelona estados_unidos eeuu reino_unido`,
  names: {
    female: `encarna citlali meritxell iria asunción
      maría carmen josefa isabel ana dolores pilar teresa rosa cristina ángeles laura antonia mercedes
        francisca marta elena lucía concepción raquel sara paula silvia patricia mónica rocío beatriz
        julia yolanda irene nuria montserrat alicia inmaculada sonia margarita susana marina claudia
        natalia gloria amparo verónica lorena esther noelia eva ángela inés carolina encarnación
        consuelo alejandra daniela gabriela valentina fernanda ximena guadalupe jimena leticia ada
        isabella lucero delia begoña maribel eulalia leonor lucrecia remedios herminia ágata violeta rosalía itziar nerea
        ainhoa leire uxía carlota candela celia lidia luisa manuela matilde mireia noemí nieves olga paloma rebeca
        regina rosario ruth sandra soledad tamara vanesa viviana yésica adela adriana aída amalia araceli
        aurora bárbara belén berta blanca brenda cecilia clara cynthia débora elisa elvira emilia estefanía
        eugenia fabiola fátima flora graciela griselda hilda hortensia ingrid iris jacinta
        josefina juana julieta laia lara liliana lina lourdes magdalena maite malena maricarmen marisol
        maritza marlene micaela milagros miriam mirta nora norma olivia ofelia paulina petra piedad
        ramona renata romina roxana samanta sofía stella tania úrsula vilma virginia wendy yadira zulema`,
    male: `brais xoán borja brayan wilmer yeison edison jeremías baltasar casimiro reinaldo arnaldo efrén noé
      antonio josé manuel francisco juan david javier jesús carlos miguel rafael pedro ángel alejandro
        fernando pablo luis sergio jorge alberto álvaro diego adrián raúl enrique ramón vicente iván
        rubén óscar andrés joaquín santiago eduardo víctor roberto jaime mario ignacio alfonso salvador
        ricardo marcos jordi emilio guillermo julián julio tomás agustín gabriel félix gonzalo hugo
        héctor martín mariano íñigo iker xavi gustavo nicolás alfredo césar rodrigo esteban hernán
        mauricio leonel gerardo arturo ernesto abel aarón adolfo agapito aitor alonso amadeo ander aníbal anselmo ariel
        armando asier aurelio bartolomé benito benjamín bernardo blas bruno camilo cayetano clemente
        cosme cristian cristóbal damián darío demetrio dionisio domingo edgar edmundo eladio elías eliseo
        emiliano eneko enzo eugenio eusebio evaristo ezequiel fabián facundo federico felipe fermín
        fidel gaspar germán gregorio gumersindo heriberto horacio ildefonso isidro ismael israel jacinto
        jacobo joan joel jon jonás josé_luis josué juancho justo lautaro leandro leopoldo lisandro lorenzo lucas
        luciano marcelino marcelo marcial matías mateo maximiliano melchor moisés néstor norberto octavio
        olegario omar orlando pascual patricio paulino plácido quintín raimundo ramiro
        rodolfo rogelio román roque salomón samuel saúl sebastián segundo silvio simón teodoro tobías ulises
        unai urko valentín valeriano vladimiro wilfredo wilson xabier yago`,
  },
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
};
