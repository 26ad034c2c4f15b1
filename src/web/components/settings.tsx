// Language and colours, at the foot of the navigation.

import { languages, useLanguage } from '../lib/language.tsx'
import { themeChoices, useTheme } from '../lib/theme.tsx'
import { Choice } from './choice.tsx'

export function Settings() {
  const { t, language, choose } = useLanguage()
  const theme = useTheme()
  return (
    <div className="settings">
      <Choice
        legend={t('settings.language')}
        value={language}
        options={languages.map((id) => ({ id, label: t(`settings.language.${id}`), lang: id }))}
        onChange={choose}
      />
      <Choice
        legend={t('settings.theme')}
        value={theme.choice}
        options={themeChoices.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
        onChange={theme.choose}
      />
    </div>
  )
}
