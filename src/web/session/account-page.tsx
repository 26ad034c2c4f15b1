// One's own account: what one may see, the devices one is signed in on, the password and one-time codes.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Failure } from '../components/failure.tsx'
import { Form } from '../components/form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { usePlaceName } from '../lib/membership-place.ts'
import { ReminderWishes } from '../reminders/reminder-wish.tsx'
import { NewPasswordField, PasswordField } from './fields.tsx'
import { OneTimeCodes } from './one-time-codes.tsx'
import { changePassword, devicesQuery, endDevice, useMay, useSession } from './queries.ts'
import './session.css'

function Access() {
  const { t } = useLanguage()
  const placeName = usePlaceName()
  const person = useSession()?.person
  const manages = useMay('manage-people')
  if (!person) return null
  // One of an organisation comes plan by plan; the reader is told of it once.
  const lines = new Map(
    person.memberships.map((membership) => {
      const { memberRole, plan, municipality, housingOrganisation } = membership
      return [[memberRole, municipality ?? housingOrganisation ?? plan?.id].join(' '), membership]
    }),
  )
  return (
    <section className="sheet" aria-labelledby="access">
      <div className="sheet-heading">
        <h2 id="access">{t('account.accessTitle')}</h2>
        <p>
          {manages ? (
            <Link to="/people">{t('account.accessTextAdministrator')}</Link>
          ) : (
            t('account.accessText')
          )}
        </p>
      </div>
      {person.memberships.length === 0 ? (
        <p>{t('account.noAccess')}</p>
      ) : (
        <ul className="lines">
          {[...lines].map(([key, membership]) => (
            <li key={key}>
              <strong>{t(`memberRole.${membership.memberRole}`)}</strong>
              <span className="quiet">{placeName(membership)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Password() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const [said, setSaid] = useState('')
  // A changed password starts with empty fields again.
  const [round, setRound] = useState(0)
  const submit = async (data: FormData) => {
    setSaid('')
    await changePassword({ current: String(data.get('current')), next: String(data.get('next')) })
    await client.invalidateQueries({ queryKey: devicesQuery.queryKey })
    setSaid(t('account.passwordChanged'))
    setRound(round + 1)
  }
  return (
    <section className="sheet" aria-labelledby="password">
      <h2 className="sheet-heading" id="password">
        {t('account.passwordTitle')}
      </h2>
      <Form key={round} submit={t('account.passwordSubmit')} onSubmit={submit}>
        <PasswordField label={t('account.passwordNow')} name="current" />
        <NewPasswordField name="next" />
      </Form>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  )
}

function Devices() {
  const { t, format } = useLanguage()
  const client = useQueryClient()
  const devices = useQuery(devicesQuery)
  const [error, setError] = useState<unknown>()
  const end = (id: string) =>
    endDevice(id).then((left) => client.setQueryData(devicesQuery.queryKey, left), setError)
  return (
    <section className="sheet" aria-labelledby="devices">
      <div className="sheet-heading">
        <h2 id="devices">{t('account.devicesTitle')}</h2>
        <p>{t('account.devicesText')}</p>
      </div>
      {devices.error || error !== undefined ? (
        <Failure error={devices.error ?? error} />
      ) : (
        <ul className="lines">
          {devices.data?.items.map(({ id, device, lastUsedAt, current }) => (
            <li key={id}>
              <span>
                <strong>{device === '' ? t('account.unknownDevice') : device}</strong>
                <span className="quiet small">
                  {current
                    ? t('account.thisDevice')
                    : t('account.lastUsed', { time: format.moment(lastUsedAt) })}
                </span>
              </span>
              {!current && (
                <button type="button" className="button" onClick={() => void end(id)}>
                  {t('account.endDevice')}
                  <span className="visually-hidden"> {device}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OwnData() {
  const { t } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="own-data">
      <div className="sheet-heading">
        <h2 id="own-data">{t('account.dataTitle')}</h2>
        <p>{t('account.dataText')}</p>
      </div>
      <p>
        <a href="/api/session/personal-data" download className="button">
          {t('account.data')}
        </a>
      </p>
    </section>
  )
}

export function AccountPage() {
  const { t } = useLanguage()
  const session = useSession()
  const mayBeReminded = useMay('see-unpublished')
  const person = session?.person
  if (person === null) return <Navigate to="/sign-in" search={{ next: '/account' }} replace />
  if (!person) return <PageSkeleton />
  return (
    <>
      <PageHeading title={t('account.title')}>
        <p>
          {person.name} · {person.email}
        </p>
      </PageHeading>
      <div className="account">
        <Access />
        {mayBeReminded && <ReminderWishes />}
        <Devices />
        {person.hasPassword && <Password />}
        {person.hasPassword && <OneTimeCodes />}
        <OwnData />
      </div>
    </>
  )
}
