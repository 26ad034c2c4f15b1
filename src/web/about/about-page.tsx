// What is counted, how, and what the figures can't say.

import { Link } from '@tanstack/react-router'
import { PageHeading } from '../components/page-heading.tsx'
import { useLanguage } from '../lib/language.tsx'

const sections = [
  ['about.countedTitle', 'about.counted'],
  ['about.attainmentTitle', 'about.attainment'],
  ['about.intervalTitle', 'about.interval'],
  ['about.limitsTitle', 'about.limits'],
  ['about.sourceTitle', 'about.source'],
] as const

export function AboutPage() {
  const { t } = useLanguage()
  return (
    <div className="measure">
      <PageHeading title={t('about.title')}>
        <p>{t('about.intro')}</p>
      </PageHeading>
      <div className="stack-l prose">
        {sections.map(([title, text]) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </section>
        ))}
        <p className="cluster">
          <Link to="/about/example-data">{t('about.exampleLink')}</Link>
          <Link to="/charts">{t('about.chartsLink')}</Link>
        </p>
      </div>
    </div>
  )
}
