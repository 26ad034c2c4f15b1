// Words by which a text tells whom an activity is for. `sure` words name the group, `perhaps` words go with it. A word stands
// for its forms; a star stands for any beginning or end of a compound.

import type { TargetGroupId } from '../../vocabulary/ids.ts'
import { phrases } from '../practice/phrases.ts'
import type { CueWords } from './find.ts'

export const groupCues: Readonly<Record<TargetGroupId, CueWords>> = {
  'all-residents': {
    sure: phrases(`
      alle beboere, alle beboerne, alle i området, alle i kvarteret, alle husstande, hver husstand, samtlige husstande, alle lejemål,
      alle er velkomne, alle velkomne, åbent for alle, åben for alle, for alle, alle kan, alle aldre, på tværs af alder,
      på tværs af generationer, hele området, hele kvarteret, hele bydelen, hele afdelingen, hele blokken, hele opgangen,
      store og små, unge og gamle, unge og ældre, børn og voksne, all residents, everyone`),
    perhaps: phrases(`
      beboerne, beboere, beboer*, naboer, nabo*, lejere, husstand*, opgang*, opgangen, kvarteret, området, bydelen, afdelingen,
      folk, nye beboere, tilflytter*, afdelingsmøde*, bestyrelse*, afdelingsbestyrelse*, residents, neighbours`),
  },
  men: {
    sure: phrases(`
      mænd, mændene, mandeklub*, mandegruppe*, mandecafé*, mandehold*, mandehørm, herreklub*, herrehold*, herrerne, fædre, fædrene,
      fædregruppe*, fædreklub*, farklub*, far-barn*, far og barn, for mænd, men's, fathers`),
    perhaps: phrases(`far, fyre, gutter, gubber, gutterne, enkemænd, mandlige, herre*, dads`),
  },
  women: {
    sure: phrases(`
      kvinder, kvinderne, kvinde*, mødre, mødrene, mødregruppe*, mødrecafé*, bydelsmødre, bydelsmor, damer, damerne, damehold*,
      pigeklub*, pigehold*, piger, pigerne, enlige mødre, bedstemødre, women, mothers, girls`),
    perhaps: phrases(
      `mor, mor-barn, barsel*, gravide, gravid, enker, dame, kvindelig*, jordemoder, sytøj, syklub*`,
    ),
  },
  'children-0-6': {
    sure: phrases(`
      småbørn*, babyer, baby*, spædbørn*, nyfødt*, vuggestue*, børnehave*, børnehavebørn, dagpleje*, førskolebørn, førskole*,
      små børn, de mindste, de små, de helt små, mindste børn, tumling*, legestue*, børn under skolealderen, børnehaveklasse, toddlers, preschool*`),
    perhaps: phrases(`
      dagtilbud*, daginstitution*, institutionen, barnevogn*, amning, barsel*, rytmik, sundhedsplejerske*, mødregruppe*, legeplads*,
      bleer, førsteårs, sprogstimulering`),
  },
  'children-7-17': {
    sure: phrases(`
      børn, børnene, unge, de unge, ungerne, skolebørn, skoleelever, elever, eleverne, teenager*, drenge, drengene, piger, pigerne,
      store børn, større børn, børn og unge, ungdoms*, ungeklub*, ungegruppe*, ungeråd*, unge-*, juniorklub*, mellemtrin*, udskoling*, indskoling*,
      folkeskoleelever, youth, teenagers, children, kids, young people`),
    perhaps: phrases(`
      skolen, skole*, klassen, sfo, fritidsjob*, fritidsklub*, lektie*, ungdomsskole*, klub*, knægt*, unger, ung, dreng, pige,
      fodboldskole*, sommerlejr, ferielejr, konfirmand*, lærerne, uu, ssp*`),
  },
  elderly: {
    sure: phrases(`
      ældre beboere, de ældre, ældre, ældreklub*, ældrerådet, pensionist*, pensionister, senior*, seniorer, gamle mennesker, de gamle, efterlønner*,
      folkepension*, bedsteforældre, oldinge, olde*, plejehjem*, ældrecenter*, elderly, seniors, pensioners`),
    perhaps: phrases(`
      rollator*, stolegymnastik, stolemotion, enker, enkemænd, hjemmepleje*, hjemmehjælp*, faldforebyg*, pensionerede, demens*, krolf, petanque*, tryghedsopkald,
      omsorg*, gamle`),
  },
  families: {
    sure: phrases(`
      familier, familierne, familie*, børnefamilie*, hele familien, forældre, forældrene, forældre*, mor og far, far og mor, forældre og børn, børn og forældre,
      børn med deres forældre, småbørnsfamilie*, enlige forsørgere, familievis, families, parents`),
    perhaps: phrases(`
      familien, mødre, fædre, mor, far, søskende, bedsteforældre, børn og voksne, hjem-skole*, skole-hjem*, opdragelse, ungerne`),
  },
  'ethnic-minorities': {
    sure: phrases(`
      indvandrer*, flygtning*, flygtninge, etnisk*, etniske minoriteter, minoritet*, minoriteter, nydansk*, nydanskere, nyankomn*, tosprog*, efterkommer*,
      ikke-vestlig*, anden etnisk, anden baggrund, udenlandsk*, somalisk*, somalier*, arabisk*, arabere, tyrkisk*, tyrker*, kurdisk*,
      pakistansk*, irakisk*, iransk*, afghansk*, syrisk*, syrere, libanesisk*, palæstinens*, tamilsk*, vietnamesisk*, bosnisk*, eritre*, marokkansk*,
      romaer, polsk*, rumænsk*, ukrain*, urdu, farsi, tigrinya, integration*, immigrants, refugees`),
    perhaps: phrases(`
      modersmål*, på dansk, lære dansk, danskundervisning, dansk som andetsprog, sprogskole*, sprogcenter*, sprogcafé*, tale dansk, øve dansk, snakke dansk, muslim*,
      ramadan, eid, moské*, tørklæde*, tolk*, hjemland*, kultur*, flere sprog, forskellige sprog, integrat*`),
  },
  'vulnerable-groups': {
    sure: phrases(`
      udsat, udsatte, socialt udsatte, sårbar*, psykisk sårbare, psykisk syg*, sindslidende, sindslidelse*, misbrug*, alkohol*, alkoholiker*, stofmisbrug*, narkoman*,
      hjemløs*, ensom, ensomme, ensomhed, isoleret, isolerede, isolation, ledig, ledige, arbejdsløs*, langtidsledig*, kontanthjælp*, førtidspension*, sygemeldt*, sygedagpenge*,
      kriminel*, kriminalitet*, bande*, gæld*, restance*, huslejerestance*, udsættelse*, udsættes, fogedret*, ressourcesvag*, lavindkomst*, fattig*, handicap*, voldsramt*, krisecenter*,
      eksmisbruger*, uden for arbejdsmarkedet, på kanten, vulnerable, unemployed, homeless`),
    perhaps: phrases(`
      jobcenter*, a-kasse*, jobsøg*, cv, ansøgning*, praktik*, økonomi*, budget*, regning*, rykker*, inkasso*, kommunen, sagsbehandler*, angst, depression*, ptsd, stress, sygdom*,
      bostøtte*, psykiatri*, kriser, krise, alene, svære, tunge, hash*, stoffer, politi*, vold, aktivering, ydelse*, støtteperson*, bisidder*`),
  },
}
