// Empty files to fill in, and a full one to look at.

import { useLanguage } from '../lib/language.tsx'

export function Templates() {
  const { t } = useLanguage()
  const files = [
    ['/api/imports/template.xlsx', t('importPage.template')],
    ['/api/imports/template-plans.csv', t('importPage.templatePlansCsv')],
    ['/api/imports/template-self-evaluations.csv', t('importPage.templateSelfEvaluationsCsv')],
    ['/api/imports/example.xlsx', t('importPage.exampleWorkbook')],
  ] as const
  return (
    <section>
      <h2>{t('importPage.templatesTitle')}</h2>
      <p className="quiet">{t('importPage.templatesText')}</p>
      <ul className="file-list">
        {files.map(([href, name]) => (
          <li key={href}>
            <a href={href} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
