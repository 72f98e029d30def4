import type { Language } from './language.ts';

export const italian: Language = {
  name: 'Italian',
  tags: ['it'],
  common: `il di che la e in un per è con non una sono del si da della le al gli dei nel alla anche più ha come
    ma delle`,
  sentences: {
    titles: `sig sigg sig.ra sig.na sig.re dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col
      cap ten mons s ss egr gent spett dir rev psicol v.cte`,
    inline: `ad.es es p.es cfr ca circa vs fig tel d min idraul meteor st econ amm`,
    abbreviations: `s.p.a spa s.r.l srl f.lli u.s.a f.p jr`,
    beforeNumber: `n nn nr num art artt p pp pag pagg cap vol par tel`,
    months: `gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom`,
    starters: `il lo la i gli le un uno una l egli ella lui lei noi voi loro io questo questa questi queste quello
      quella in nel nella a al alla da dal dalla di del della con su sul sulla per tra fra dopo prima
      durante secondo ma e o se quando mentre perché anche ancora già ora non come dove chi che cosa quale
      ci è sono si tutti ogni molti grazie`,
  },
  openings: [
    'egli|ella|esso|essa|lui|lei|loro|suo|sua|suoi|sue|questo|questa|questi|queste|ciò|quello|quella|tale|tali',
    'e|ed|ma|o|né|però|anche|inoltre|quindi|poi|infine|allora|così|tuttavia|invece|infatti|per esempio|dunque|intanto|un altro|altri',
  ],
};
