// What is written of a programme: the fund's share, the rule on main activities, demands and deadlines.

import { demandCodes } from '../../domain/plan/demand-codes.ts'
import { mainActivityRules, type ProgrammeRules } from '../../domain/programme/rules.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { ListField } from '../components/list-field.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'

interface Fields {
  readonly content: ProgrammeRules
  readonly edit: (changes: Partial<ProgrammeRules>) => void
}

export function ShareFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="programme-rules">
      <h2 id="programme-rules">{t('programmes.rules')}</h2>
      <WholeNumberField
        label={t('programmes.field.fundSharePercent')}
        help={t('programmes.shareHelp')}
        min={1}
        max={99}
        value={content.fundSharePercent}
        onChange={(fundSharePercent) => edit({ fundSharePercent })}
      />
      <Choice
        legend={t('programmes.field.mainActivities')}
        value={content.mainActivities}
        options={mainActivityRules.map((id) => ({ id, label: t(`programmes.main.${id}`) }))}
        onChange={(mainActivities) => edit({ mainActivities })}
      />
    </section>
  )
}

export function DemandFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="programme-demands">
      <h2 id="programme-demands" className="sheet-heading">
        {t('programmes.field.demands')}
      </h2>
      <div className="demand-choices">
        {demandCodes.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={content.demands.includes(code)}
              onChange={({ target }) =>
                edit({
                  demands: demandCodes.filter((one) =>
                    one === code ? target.checked : content.demands.includes(one),
                  ),
                })
              }
            />
            {t(`plan.demand.${code}`)}
          </label>
        ))}
      </div>
    </section>
  )
}

export function DutyFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="programme-duties">
      <div className="sheet-heading">
        <h2 id="programme-duties">{t('programmes.field.duties')}</h2>
        <p>{t('programmes.dutiesHelp')}</p>
      </div>
      <ListField
        items={content.duties}
        onChange={(duties) => edit({ duties })}
        empty={{ kind: 'other', title: '', dueOn: '' }}
        whole={(duty) => (duty.title.trim() === '' || duty.dueOn === '' ? undefined : duty)}
        add={t('programmes.addDuty')}
        nameOf={({ title }) => title}
      >
        {(duty, change) => (
          <div className="form-row">
            <Field
              label={t('programmes.duty')}
              required
              maxLength={200}
              value={duty.title}
              onChange={({ target }) => change({ title: target.value })}
            />
            <Field
              label={t('programmes.dueOn')}
              type="date"
              required
              value={duty.dueOn}
              onChange={({ target }) => change({ dueOn: target.value })}
            />
            <label className="option">
              <input
                type="checkbox"
                checked={duty.kind === 'self-evaluation'}
                onChange={({ target }) => change({ kind: target.checked ? 'self-evaluation' : 'other' })}
              />
              <span>{t('programmes.isRound')}</span>
            </label>
          </div>
        )}
      </ListField>
    </section>
  )
}
