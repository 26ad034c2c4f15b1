// What workers write of activities for health.

import { phrases } from './phrases.ts'

export const healthPractice = {
  'health-guidance': phrases(`
    sundhedsvejledning, sundhedsråd, sundhedssamtaler, sundhedssamtale, sundhedskonsulent, sundhedsdag, sundhedsuge, sundhedsoplysning, sundhedsundervisning, sygeplejerske, læge, lægen, egen læge, diætist, fysioterapeut, tandlæge, tandplejer, jordemoder, psykolog, vægt, vægttab, tabe sig, vægttabshold, overvægtige, bmi, måle blodtryk, blodsukker, kolesterol, sundhedstjek, kondital,
    diabetes 2, kronisk sygdom, kronikere, hjertesygdom, kol, smerter, ryg, søvn, sover dårligt, ptsd, traumer, angst, depression, stresshåndtering, mindfulness, afspænding, ryger, rygning, rygestopkursus, røgfri, alkoholrådgivning, sukker, grøntsager, kostråd, kost og motion, kostplan, madvaner, sund kost, sunde madpakker, sund morgenmad, morgenbrød, frugtordning, d-vitamin, prævention, seksualitet, kvindesygdomme, screening, brystkræft, vaccination, overgangsalder, graviditet, hygiejne, tænder,
    børns tænder, foredrag om sundhed, oplæg ved sygeplejerske, sundhedshus, sundhedscenter, patientskole, hvor man får hjælp, mental sundhed, unge og rusmidler, livsstil, livsstilshold`),
  exercise: phrases(`
    motionere, motionist, motionister, bevæge sig, rører sig, sved, svede, kondition, konditionstræning, styrke, styrketræning, vægte, motionscenter, motionsrum, træningslokale, træningsrum, fitnesscenter, træner sammen, instruktør, instruktøren, holdet, hold for kvinder, kvindehold, kvindemotion, gymnastik, seniorgymnastik, ældregymnastik, pilates, aerobic, spinning, linedance, mavedans, zumbahold, bollywood, dans, dansehold, crossfit, vandretur, vandre, vandreture, gå, går, går ture, gåture, gågruppe, gåklub, skridttæller, skridt, rask gang, walk and talk, nordic walking, stave,
    løb, løbe, løber, løbehold, løbetur, kilometer, km, motionsløb, stafet, dhl-stafet, cykle, cykler, cykelhold, cykelture, cykelskole, lære at cykle, svømmehal, svømmehallen, svømme, svømmeundervisning, vand, badedragt, aquagym, vinterbadning, floorball, fodbold for voksne, fodbold fitness, mænd spiller fodbold, oldboys, badminton for voksne, volleyball, bordtennis for ældre, petanquebane, krolf, kongespil, dart motion, hold kroppen i gang, faldforebyggelse, balance, siddende gymnastik, udendørs fitness, træningspavillon, motionsredskaber, form, komme i form`),
  'health-ambassadors': phrases(`
    sundhedsambassadører, ambassadører for sundhed, uddannet i sundhed, uddannes til sundhedsambassadør, sundhedsformidlere, på modersmål om sundhed, oversætter sundhed, fortæller naboer om sundhed, videregive viden om sundhed, sundhed på eget sprog, frivillige om sundhed, korps sundhed, sundhedsmentorer, sundhedsvenner, sundhedsvært, sundhedsværter, motionsambassadør, motionsvenner, kræftens bekæmpelse frivillige, diabetesforeningen frivillige,
    holder små oplæg i moskeen, besøger ældre om sundhed, snakker med andre mødre om kost, peer sundhed, uddannede beboere rådgiver om sundhed, sundhedskurser for frivillige, somaliske mødre sundhed, kvinder uddannet om kost, sundhedsnøgleperson`),
} as const
