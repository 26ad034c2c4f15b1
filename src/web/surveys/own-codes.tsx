// Notes with a code of one's own each, to be cut out and handed over. They are seen once: the server keeps no more than a
// hash of each.

import { useState } from 'react'
import type { Survey } from '../../contract/surveys.ts'
import { surveyLimits } from '../../domain/survey/survey.ts'
import { Form } from '../components/form.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useChange } from '../lib/use-change.ts'
import { HandOut } from './hand-out.tsx'
import { answeringAddress, makeOwnCodes, surveyQuery } from './queries.ts'

export function OwnCodes({ survey }: { survey: Survey }) {
  const { t, format } = useLanguage()
  const [count, setCount] = useState<number | null>(survey.content.invited ?? 20)
  const [codes, setCodes] = useState<readonly string[]>([])
  const { refresh } = useChange(surveyQuery(survey.id).queryKey)
  const { made, used } = survey.ownCodes
  const most = surveyLimits.codesAtOnce
  return (
    <section className="sheet stack" aria-labelledby="own-codes">
      <div className="sheet-heading no-print">
        <h2 id="own-codes">{t('surveys.codes')}</h2>
        <p>{t('surveys.codesMade', { made: format.number(made), used: format.number(used) })}</p>
      </div>
      <p className="measure no-print">{t('surveys.codesText')}</p>
      <div className="no-print">
        <Form
          submit={t('surveys.codesMake')}
          quiet={codes.length > 0}
          onSubmit={async () => {
            setCodes((await makeOwnCodes(survey.id, Math.min(count ?? 1, most))).codes)
            await refresh()
          }}
        >
          <WholeNumberField
            label={t('surveys.codesCount')}
            value={count}
            min={1}
            max={most}
            onChange={setCount}
          />
        </Form>
      </div>
      {codes.length > 0 && (
        <>
          <p className="no-print">
            <button type="button" className="button button-filled" onClick={() => window.print()}>
              {t('surveys.codesPrint')}
            </button>
          </p>
          <ul className="code-notes">
            {codes.map((code) => (
              <li key={code} className="code-note">
                <QrCode
                  text={answeringAddress(code)}
                  label={t('surveys.qr', { address: answeringAddress(code) })}
                />
                <HandOut title={survey.content.title} address={answeringAddress(code)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
