// One-time codes of one's own account: turning them on with a phone, off with the password, and new recovery codes.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { NewOneTimeCodes } from '../../contract/one-time-codes.ts'
import { Failure } from '../components/failure.tsx'
import { Form, textOf } from '../components/form.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { useLanguage } from '../lib/language.tsx'
import { CodeField, PasswordField } from './fields.tsx'
import {
  beginOneTimeCodes,
  confirmOneTimeCodes,
  endOneTimeCodes,
  oneTimeCodesQuery,
  renewRecoveryCodes,
} from './queries.ts'
import { RecoveryCodeList } from './recovery-code-list.tsx'

/** What one is in the middle of. */
type Stage =
  | { readonly name: 'rest' }
  | { readonly name: 'begin' | 'renew' | 'end' }
  | { readonly name: 'phone'; readonly made: NewOneTimeCodes }
  | { readonly name: 'recovery'; readonly codes: readonly string[] }

const rest: Stage = { name: 'rest' }

function Phone(props: { made: NewOneTimeCodes; onCodes: (codes: string[]) => void; onCancel: () => void }) {
  const { t } = useLanguage()
  const { secret, address } = props.made
  return (
    <>
      <p>{t('codes.scan')}</p>
      <QrCode text={address} label={t('codes.qr')} />
      <p>
        {t('codes.type')} <code className="secret">{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Form
        quiet
        submit={t('codes.confirm')}
        onCancel={props.onCancel}
        onSubmit={async (data) => {
          const { recoveryCodes } = await confirmOneTimeCodes(textOf(data, 'code'))
          props.onCodes(recoveryCodes)
        }}
      >
        <CodeField help={t('codes.firstHelp')} inputMode="numeric" />
      </Form>
    </>
  )
}

export function OneTimeCodes() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const codes = useQuery(oneTimeCodesQuery)
  const [stage, setStage] = useState<Stage>(rest)
  // The button that was pressed is gone with its stage, and the keyboard and the reader go on here.
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(stage)
  useEffect(() => {
    if (shown.current !== stage) heading.current?.focus({ preventScroll: true })
    shown.current = stage
  }, [stage])
  const toRest = () => {
    setStage(rest)
    void client.invalidateQueries({ queryKey: oneTimeCodesQuery.queryKey })
  }
  const toRecovery = (made: readonly string[]) => setStage({ name: 'recovery', codes: made })
  const withPassword = {
    begin: async (password: string) => setStage({ name: 'phone', made: await beginOneTimeCodes(password) }),
    renew: async (password: string) => toRecovery((await renewRecoveryCodes(password)).recoveryCodes),
    end: async (password: string) => {
      client.setQueryData(oneTimeCodesQuery.queryKey, await endOneTimeCodes(password))
      setStage(rest)
    },
  }
  const part = (name: keyof typeof withPassword) => (
    <button type="button" className="button" onClick={() => setStage({ name })}>
      {t(`codes.${name}`)}
    </button>
  )
  return (
    <section className="sheet one-time-codes" aria-labelledby="codes">
      <div className="sheet-heading">
        <h2 id="codes" ref={heading} tabIndex={-1}>
          {t('codes.title')}
        </h2>
        <p>{t('codes.text')}</p>
      </div>
      {codes.error ? (
        <Failure error={codes.error} retry={() => void codes.refetch()} />
      ) : stage.name === 'phone' ? (
        <Phone made={stage.made} onCodes={toRecovery} onCancel={() => setStage(rest)} />
      ) : stage.name === 'recovery' ? (
        <RecoveryCodeList codes={stage.codes} onDone={toRest} />
      ) : stage.name !== 'rest' ? (
        <Form
          key={stage.name}
          quiet
          submit={t(`codes.${stage.name}`)}
          label={t(`codes.${stage.name}`)}
          onCancel={() => setStage(rest)}
          onSubmit={(data) => withPassword[stage.name](String(data.get('password') ?? ''))}
        >
          <PasswordField label={t('account.passwordNow')} help={t(`codes.${stage.name}Help`)} />
        </Form>
      ) : (
        codes.data && (
          <>
            <p role="status">
              {codes.data.on ? t('codes.on', { count: codes.data.recoveryCodesLeft }) : t('codes.off')}
            </p>
            <p className="cluster">
              {codes.data.on ? (
                <>
                  {part('renew')}
                  {part('end')}
                </>
              ) : (
                part('begin')
              )}
            </p>
          </>
        )
      )}
    </section>
  )
}
