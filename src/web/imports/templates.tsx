// Empty files to fill in, and a full one to look at.

import { useLanguage } from '../lib/language.tsx'

export function Templates() {
  const { t } = useLanguage()
  const files = [
    ['/api/imports/template.xlsx', t('imports.template')],
    ['/api/imports/template-plans.csv', t('imports.templatePlansCsv')],
    ['/api/imports/template-self-evaluations.csv', t('imports.templateSelfEvaluationsCsv')],
    ['/api/imports/example.xlsx', t('imports.exampleWorkbook')],
  ] as const
  return (
    <section>
      <h2>{t('imports.templatesTitle')}</h2>
      <p className="quiet">{t('imports.templatesText')}</p>
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
