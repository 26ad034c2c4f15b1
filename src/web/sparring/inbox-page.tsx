// The inbox: what waits for the reader in all the plans that they follow, section by section.

import { PageHeading } from '../components/page-heading.tsx'
import { EvaluationInbox } from '../evaluations/evaluation-inbox.tsx'
import { useLanguage } from '../lib/language.tsx'
import { WaitingForReader } from '../reminders/waiting.tsx'
import { LoadSheet } from './load.tsx'
import './sparring.css'
import { ThreadInbox } from './thread-inbox.tsx'

/** In the order in which they stand. Whatever else can wait for somebody is a section of its own here. */
const sections = [
  { id: 'waiting', Section: WaitingForReader },
  { id: 'evaluations', Section: EvaluationInbox },
  { id: 'threads', Section: ThreadInbox },
  { id: 'load', Section: LoadSheet },
] as const

export function InboxPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t('inbox.title')}>
        <p>{t('inbox.text')}</p>
      </PageHeading>
      <div className="stack-l">
        {sections.map(({ id, Section }) => (
          <Section key={id} />
        ))}
      </div>
    </>
  )
}
