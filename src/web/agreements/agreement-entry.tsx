// One agreement: the edition that holds, its files, and the editions before it.

import { useState } from 'react'
import type { Agreement, AgreementEdition } from '../../contract/agreements.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { AgreementForm } from './agreement-form.tsx'
import { deleteAgreement, reviseAgreement } from './queries.ts'

export function AgreementEntry(props: {
  agreement: Agreement
  editable: boolean
  change: (work: Promise<unknown>) => Promise<unknown>
  onSaved: () => Promise<void>
}) {
  const { t } = useLanguage()
  const [writing, setWriting] = useState(false)
  const { agreement, editable } = props
  const { id, editions } = agreement
  const [newest] = editions
  if (!newest) return null
  const held = editions.find(({ edition }) => edition === agreement.inForce)
  const shown = held ?? newest
  if (writing)
    return (
      <section className="sheet" aria-label={newest.title}>
        <AgreementForm
          content={newest}
          keptAs={`${id}.${newest.edition}`}
          submit={t('agreements.saveRevision')}
          onCancel={() => setWriting(false)}
          onSubmit={async ({ title, terms, parties, startsOn, endsOn, signedOn }) => {
            const content = { title, terms, parties, startsOn, endsOn, signedOn }
            await reviseAgreement(id, newest.edition, content)
            setWriting(false)
            await props.onSaved()
          }}
        />
      </section>
    )
  return (
    <section className="sheet" aria-labelledby={`agreement-${id}`}>
      <div className="sheet-heading">
        <h3 id={`agreement-${id}`}>{shown.title}</h3>
        <p>
          {!held && <strong>{t('agreements.notInForce')} </strong>}
          <When edition={shown} />
        </p>
      </div>
      {shown.terms !== '' && <p className="agreement-terms measure">{shown.terms}</p>}
      {shown.parties.length > 0 && (
        <p className="agreement-parties">
          <span className="quiet">{t('agreements.parties')}: </span>
          {shown.parties.map(({ name }) => name).join(' · ')}
        </p>
      )}
      <AttachmentList beside={{ kind: 'agreements', id }} editable={editable} />
      {editions.length > 1 && <Editions editions={editions} />}
      {editable && (
        <p className="cluster no-print">
          <button type="button" className="button" onClick={() => setWriting(true)}>
            {t('agreements.revise')}
          </button>
          <ConfirmButton
            label={t('agreements.delete')}
            about={newest.title}
            question={t('agreements.deleteQuestion')}
            onConfirm={() => void props.change(deleteAgreement(id))}
          />
        </p>
      )}
    </section>
  )
}

function When({ edition }: { edition: AgreementEdition }) {
  const { t, format } = useLanguage()
  const { startsOn, endsOn, signedOn } = edition
  const from = format.date(startsOn)
  const period = endsOn
    ? t('agreements.fromTo', { from, to: format.date(endsOn) })
    : t('agreements.from', { from })
  const signed = signedOn ? t('agreements.signed', { day: format.date(signedOn) }) : t('agreements.notSigned')
  return (
    <>
      {period}, {signed}
    </>
  )
}

function Editions({ editions }: { editions: readonly AgreementEdition[] }) {
  const { t, format } = useLanguage()
  return (
    <details className="agreement-editions">
      <summary>{t('agreements.editions', { count: editions.length })}</summary>
      <ol>
        {editions.map((edition) => (
          <li key={edition.edition}>
            <strong>{t('agreements.edition', { edition: edition.edition })}</strong>{' '}
            <span className="quiet small">
              <When edition={edition} />.{' '}
              {t('edit.byAt', {
                name: personName(edition.savedBy ?? '', t),
                moment: format.moment(edition.savedAt),
              })}
            </span>
            <p className="agreement-terms measure">{edition.terms}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
