// A plan's pathways: activities combined around a person or a family, and some to begin from.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { v7 as uuid } from 'uuid'
import type { PlanPathway, PlanPathways } from '../../contract/pathways.ts'
import { pathwayTemplates } from '../../domain/theory/pathway-templates.ts'
import type { Pathway } from '../../domain/theory/pathways.ts'
import { fromPathwayTemplate, type PathwayContent } from '../../domain/theory/plan-pathway.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { DownloadMenu } from '../components/download-menu.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { ProblemText } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useChange } from '../lib/use-change.ts'
import { PathwayEditor } from './editor.tsx'
import './pathways.css'
import { failureOf } from '../lib/query-failure.ts'
import { PathwayPicture } from './picture.tsx'
import {
  addPathway,
  addressOf,
  deletePathway,
  pathwaysQuery,
  restorePathway,
  templateAddress,
} from './queries.ts'
import { useDrawn } from './use-drawn.ts'

export function PathwaysPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/pathways' })
  const query = useQuery(pathwaysQuery(id))
  const { change, refresh, error } = useChange(pathwaysQuery(id).queryKey)
  const [writing, setWriting] = useState<string>()
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('pathway.title')} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  const { plan, editable, items, activities } = query.data
  const begin = (content: PathwayContent) =>
    change(addPathway(id, content).then((pathway) => setWriting(pathway.id)))
  return (
    <article className="pathways">
      <PageHeading
        title={t('pathway.title')}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id }}>
                {plan.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p>{t('pathway.intro')}</p>
        <p className="quiet">{t('pathway.noNames')}</p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <div className="stack-l">
        <h2>{t('pathway.own')}</h2>
        {items.length === 0 && <p className="quiet">{t('pathway.none')}</p>}
        {items.map((pathway) => (
          <Own
            key={pathway.id}
            {...{ pathway, activities, editable, change }}
            writing={writing === pathway.id}
            onWrite={(writes) => {
              setWriting(writes ? pathway.id : undefined)
              if (!writes) void refresh()
            }}
          />
        ))}
        {editable && (
          <p className="no-print">
            <button
              type="button"
              className="button"
              onClick={() => void begin({ people: ['family'], steps: [] })}
            >
              {t('pathway.new')}
            </button>
          </p>
        )}
        <div className="no-print stack-l">
          <div>
            <h2>{t('pathway.templates')}</h2>
            <p className="quiet">{t('pathway.templatesText')}</p>
          </div>
          {pathwayTemplates.map((template) => (
            <Template
              key={template.key}
              template={template}
              onUse={
                editable
                  ? () => void begin(fromPathwayTemplate(template, uuid, (type) => ownOf(activities, type)))
                  : undefined
              }
            />
          ))}
        </div>
      </div>
    </article>
  )
}

const ownOf = (activities: PlanPathways['activities'], type: string) =>
  activities.find(({ activityType }) => activityType === type)?.id

function Own(props: {
  pathway: PlanPathway
  activities: PlanPathways['activities']
  editable: boolean
  writing: boolean
  change: (work: Promise<unknown>) => Promise<unknown>
  onWrite: (writes: boolean) => void
}) {
  const { t, language, format } = useLanguage()
  const { pathway, activities, editable, writing, change, onWrite } = props
  const drawn = useDrawn(pathway.id, pathway.content, activities)
  const name = drawn.name[language]
  if (pathway.restorableUntil !== null)
    return (
      <p className="quiet no-print">
        {name}. {t('pathway.deleted', { day: format.date(pathway.restorableUntil) })}{' '}
        <button type="button" className="link-button" onClick={() => void change(restorePathway(pathway.id))}>
          {t('pathway.restore')}
        </button>
      </p>
    )
  return (
    <section className="sheet pathway" aria-label={name}>
      <div className="panel-heading">
        <h3>{name}</h3>
        <span className="cluster no-print">
          <Files of={addressOf(pathway.id)} />
          {editable && (
            <button type="button" className="button" onClick={() => onWrite(!writing)}>
              {t(writing ? 'pathway.done' : 'pathway.edit')}
              <span className="visually-hidden"> {name}</span>
            </button>
          )}
        </span>
      </div>
      {writing ? (
        <PathwayEditor pathway={pathway} activities={activities} />
      ) : pathway.content.steps.length === 0 ? (
        <p className="quiet">{t('pathway.empty')}</p>
      ) : (
        <PathwayPicture pathway={drawn} />
      )}
      {writing && (
        <ConfirmButton
          label={t('pathway.delete')}
          about={name}
          question={t('pathway.deleteQuestion')}
          onConfirm={() => {
            onWrite(false)
            void change(deletePathway(pathway.id))
          }}
        />
      )}
    </section>
  )
}

function Template({ template, onUse }: { template: Pathway; onUse: (() => void) | undefined }) {
  const { t, language } = useLanguage()
  const name = template.name[language]
  return (
    <section className="sheet pathway" aria-label={name}>
      <div className="panel-heading">
        <h3>{name}</h3>
        <span className="cluster">
          <Files of={templateAddress(template.key)} />
          {onUse && (
            <button type="button" className="button" onClick={onUse}>
              {t('pathway.use')}
              <span className="visually-hidden"> {name}</span>
            </button>
          )}
        </span>
      </div>
      <PathwayPicture pathway={template} />
    </section>
  )
}

function Files({ of }: { of: string }) {
  const { t, language } = useLanguage()
  const file = (more: Record<string, string>) =>
    `${of}/document?${new URLSearchParams({ language, ...more })}`
  return (
    <DownloadMenu
      label={t('theory.files')}
      items={[
        { label: t('theory.files.pdf', { paper: 'A4' }), href: file({ format: 'pdf', paper: 'a4' }) },
        { label: t('theory.files.pdf', { paper: 'A3' }), href: file({ format: 'pdf', paper: 'a3' }) },
        { label: t('theory.files.png'), href: file({ format: 'png' }) },
        { label: t('theory.files.svg'), href: file({ format: 'svg' }) },
        { label: t('activity.print'), onClick: () => window.print() },
      ]}
    />
  )
}
