import type { WordList } from '../word-list.ts';

/** Who is called by his or her country: nobody is called by two. */
export const peoples: Readonly<{ female: WordList; male: WordList }> = {
  female: `österreicherin schweizerin französin italienerin spanierin britin engländerin schottin irin dänin
    schwedin norwegerin finnin isländerin polin tschechin slowakin ungarin rumänin bulgarin griechin
    türkin russin ukrainerin belarussin kroatin serbin slowenin bosnierin albanerin niederländerin
    belgierin portugiesin amerikanerin us-amerikanerin kanadierin australierin neuseeländerin
    japanerin chinesin südkoreanerin inderin syrerin afghanin iranerin irakerin brasilianerin
    argentinierin mexikanerin kolumbianerin chilenin kenianerin äthiopierin südafrikanerin
    marokkanerin`,
  male: `österreicher franzose italiener spanier brite engländer schotte ire däne schwede norweger finne
    isländer pole tscheche slowake ungar rumäne bulgare grieche türke russe ukrainer belarusse kroate
    serbe slowene bosnier albaner niederländer belgier portugiese amerikaner us-amerikaner kanadier
    australier neuseeländer japaner chinese südkoreaner inder syrer afghane iraner iraker brasilianer
    argentinier mexikaner kolumbianer chilene kenianer äthiopier südafrikaner marokkaner`,
};
