import { words } from '../word-list.ts';

/** Danish, Dutch, Norwegian, Polish, Portuguese, Swedish …: the short lists. */
export const danish = {
  titles: words('hr fr frk dr prof adv skt fhv'),
  inline: words(
    'f.eks bl.a d.v.s dvs ca vedr evt inkl ekskl pga p.g.a mht m.h.t jf s.u i.v iflg mv',
  ),
  abbreviations: words('a/s aps og.co kl'),
  beforeNumber: words('nr s stk kap art kl'),
  months: words('jan feb mar apr jun jul aug sep sept okt nov dec'),
  starters: words(
    'den det de han hun jeg vi i du man der en et på af til fra med om ved for som men og så hvad hvem hvor',
    'hvordan hvorfor da når hvis efter før under over ifølge dog derfor også nu her mange alle ingen',
  ),
};
export const norwegian = {
  titles: words('hr fr frk dr prof adv'),
  inline: words('f.eks bl.a dvs d.v.s ca evt inkl ekskl pga p.g.a mht jf iflg'),
  abbreviations: words('as asa kl'),
  beforeNumber: words('nr s kap kl'),
  months: words('jan feb mar apr jun jul aug sep sept okt nov des'),
  starters: words(
    'den det de han hun jeg vi du man der en et på av til fra med om ved for som men og så hva hvem hvor',
    'hvordan hvorfor da når hvis etter før under over ifølge også nå her mange alle ingen',
  ),
};
export const swedish = {
  titles: words('hr fr dr prof adv'),
  inline: words('t.ex bl.a dvs d.v.s ca ev inkl exkl p.g.a pga m.m jfr s.k resp'),
  abbreviations: words('ab kl'),
  beforeNumber: words('nr s kap kl'),
  months: words('jan feb mars apr juni juli aug sept okt nov dec'),
  starters: words(
    'den det de han hon jag vi ni du man där en ett på av till från med om vid för som men och så vad vem var hur',
    'varför då när efter före under över enligt också nu här många alla ingen',
  ),
};
export const dutch = {
  titles: words('dhr mevr mw mr mrs dr drs ir ing prof st jhr ds'),
  inline: words(
    'bijv bv b.v d.w.z dwz o.a i.v.m m.b.t t.o.v t.a.v a.u.b ca incl excl evt resp zgn m.i.v i.p.v n.a.v o.l.v',
    'aanw vnw bijw znw ww',
  ),
  abbreviations: words('n.v nv b.v co jr sr'),
  beforeNumber: words('nr nrs art blz pag p hfst vol'),
  months: words('jan feb mrt apr jun jul aug sep sept okt nov dec'),
  starters: words(
    'de het een hij zij ze wij we ik je jij u dat die dit deze er in op van voor met bij naar uit over na tijdens',
    'volgens maar en of als toen wanneer omdat ook nog nu daar hier wat wie waar waarom hoe veel alle geen',
  ),
};
export const portuguese = {
  titles: words(
    'sr sra srta srs dr dra drs dras prof profa exmo exma eng arq d dom gen cel cap ten sgt min dep sto sta',
  ),
  inline: words('p.ex ex i.e e.g vs cf aprox obs'),
  abbreviations: words('ltda cia s.a jr av r pça e.u.a eua'),
  beforeNumber: words('n nº núm art arts p pp pág págs cap vol fig tel'),
  months: words('jan fev mar abr mai jun jul ago set out nov dez'),
  starters: words(
    'o a os as um uma ele ela eles elas eu nós você este esta esse essa isso isto aquele em no na nos nas de do da',
    'dos das por pelo pela para com sem sobre entre após antes durante segundo mas e ou se quando enquanto porque',
    'embora também ainda já agora não como onde quem que qual há muitos todos cada',
  ),
};
export const polish = {
  titles: words('prof dr mgr inż ks bp abp gen płk mjr kpt por red św p pp doc hab'),
  inline: words(
    'np tzn tj tzw m.in ul al pl os im ok woj pow gm godz zob por ang łac niem ros franc bałt oprac red wyd',
  ),
  abbreviations: words('sp z.o.o r w itp itd etc'),
  beforeNumber: words('nr s str t art ust pkt rozdz tel tab rys'),
  months: words('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
  starters: words(
    'to ten ta te on ona ono oni one w we na z ze do od po przed pod nad za przez dla o u i a ale lub jeśli gdy kiedy',
    'ponieważ chociaż także również jednak nie jak gdzie kto co jest są był była już teraz tam tu każdy wszyscy według',
  ),
};
export const italian = {
  titles: words(
    'sig sigg sig.ra sig.na sig.re dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten mons',
    's ss egr gent spett dir rev psicol v.cte',
  ),
  inline: words('ad.es es p.es cfr ca circa vs fig tel d min idraul meteor st econ amm'),
  abbreviations: words('s.p.a spa s.r.l srl f.lli u.s.a f.p jr'),
  beforeNumber: words('n nn nr num art artt p pp pag pagg cap vol par tel'),
  months: words('gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom'),
  starters: words(
    'il lo la i gli le un uno una l egli ella lui lei noi voi loro io questo questa questi queste quello quella in nel',
    'nella a al alla da dal dalla di del della con su sul sulla per tra fra dopo prima durante secondo ma e o se quando',
    'mentre perché anche ancora già ora non come dove chi che cosa quale ci è sono si tutti ogni molti grazie',
  ),
};
export const kazakh = {
  titles: words('проф акад'),
  inline: words('т.б б.з.б б.з ж қ'),
  abbreviations: words('млрд млн ж жж ғ ғғ т.с.с'),
  beforeNumber: words('№ б'),
  months: words(''),
  starters: words('бұл ол осы сол олар біз мен сіз бірақ және сондай қазір кеше бүгін'),
};
export const bulgarian = {
  titles: words('г-н г-жа д-р проф доц акад инж ген полк'),
  inline: words('т.г т.е вкл напр ул бул пл гр с м.г т.нар св ст'),
  abbreviations: words('г гг лв хил млн млрд др'),
  beforeNumber: words('№ с стр чл ал т бр'),
  months: words('ян февр апр авг септ окт ноем дек'),
  starters: words(
    'той тя то те ние аз вие този тази това тези в във на от до за с със по при над под след преди през но и а или ако',
    'когато докато защото също още вече сега не как къде кой какво според',
  ),
};
