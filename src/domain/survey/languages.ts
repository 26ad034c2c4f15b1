// The languages that a plan can add to Danish and English: those that are spoken in many of the areas.

export const thirdLanguages = [
  'ar',
  'so',
  'tr',
  'ur',
  'fa',
  'ku',
  'uk',
  'pl',
  'vi',
  'ti',
  'bs',
  'ro',
  'ta',
] as const
export type ThirdLanguage = (typeof thirdLanguages)[number]

/** What each is called by those who speak it. */
export const ownNames: Readonly<Record<ThirdLanguage, string>> = {
  ar: 'العربية',
  so: 'Soomaali',
  tr: 'Türkçe',
  ur: 'اردو',
  fa: 'فارسی',
  ku: 'Kurdî',
  uk: 'Українська',
  pl: 'Polski',
  vi: 'Tiếng Việt',
  ti: 'ትግርኛ',
  bs: 'Bosanski',
  ro: 'Română',
  ta: 'தமிழ்',
}

const fromTheRight: ReadonlySet<ThirdLanguage> = new Set(['ar', 'ur', 'fa'])

export const directionOf = (language: ThirdLanguage): 'ltr' | 'rtl' =>
  fromTheRight.has(language) ? 'rtl' : 'ltr'

/** What an answer says of its language. */
export const answerLanguages = ['da', 'en', ...thirdLanguages] as const
export type AnswerLanguage = (typeof answerLanguages)[number]
