// One attendance group as it is set up: its name, and what is known of those who are counted in it.

import { ageBands, sexes } from '../../domain/indicator/units.ts'
import type { AttendanceGroup } from '../../domain/logbook/logbook.ts'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useAges, useGroupDetails } from './setup-words.ts'

/** Whichever of the words was chosen; null where it is none of them. */
const oneOf = <Id extends string>(ids: readonly Id[], chosen: string): Id | null =>
  ids.find((id) => id === chosen) ?? null

export function GroupFields(props: {
  group: AttendanceGroup
  change: (changes: Partial<AttendanceGroup>) => void
}) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const { group, change } = props
  const targetGroups = vocabulary.targetGroups.map(({ id, name }) => ({ id, name: name[language] }))
  const inYears = useAges()
  const ages = ageBands.map((id) => ({ id, name: inYears(id) }))
  return (
    <div className="form-row">
      <Field
        label={t('logbook.setup.name')}
        required
        maxLength={80}
        value={group.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <SelectField
        label={t('logbook.setup.targetGroup')}
        value={group.targetGroup ?? ''}
        options={[{ id: '', name: t('logbook.setup.noTargetGroup') }, ...targetGroups]}
        onChange={(chosen) =>
          change({
            targetGroup: oneOf(
              vocabulary.targetGroups.map(({ id }) => id),
              chosen,
            ),
          })
        }
      />
      <SelectField
        label={t('logbook.setup.sex')}
        value={group.sex ?? ''}
        options={[
          { id: '', name: t('logbook.setup.anySex') },
          ...sexes.map((id) => ({ id, name: t(`logbook.setup.sex.${id}`) })),
        ]}
        onChange={(chosen) => change({ sex: oneOf(sexes, chosen) })}
      />
      <SelectField
        label={t('logbook.setup.ageBand')}
        value={group.ageBand ?? ''}
        options={[{ id: '', name: t('logbook.setup.anyAge') }, ...ages]}
        onChange={(chosen) => change({ ageBand: oneOf(ageBands, chosen) })}
      />
    </div>
  )
}

/** One in which somebody has been counted: it stays as it is, and can be gone on from as a new one. */
export function CountedGroup({ group, renew }: { group: AttendanceGroup; renew: () => void }) {
  const { t } = useLanguage()
  const details = useGroupDetails()(group)
  return (
    <div className="stack-s">
      <p>
        <strong>{group.name}</strong>
        {details && <span className="quiet"> · {details}</span>}
      </p>
      <p className="quiet small measure">{t('logbook.setup.countedGroup')}</p>
      <p>
        <button type="button" className="link-button" onClick={renew}>
          {t('logbook.setup.renewGroup')}
          <span className="visually-hidden"> {group.name}</span>
        </button>
      </p>
    </div>
  )
}
