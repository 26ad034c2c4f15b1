// What a box says besides its title, as far as its lane asks for it.

import type { Theory } from '../../contract/theories.ts'
import { asksFor } from '../../domain/theory/details.ts'
import type { Box } from '../../domain/theory/theory.ts'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WordChecks } from '../components/word-checks.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { IndicatorFields } from './indicator-fields.tsx'
import { IndicatorSuggestions } from './indicator-suggestions.tsx'
import { LibraryChoice } from './library-choice.tsx'
import type { Owner } from './queries.ts'
import type { BoxChanges } from './theory-edits.ts'
import type { TheoryPlace } from './use-catalogue.ts'

export function BoxDetails(props: {
  box: Box
  owner: Owner
  theory: TheoryPlace & Pick<Theory, 'areaGoals' | 'fixed'>
  change: (changes: BoxChanges) => void
}) {
  const { box, owner, theory, change } = props
  const { areaGoals, fixed, activity } = theory
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const named = <Id extends string>(
    terms: readonly { readonly id: Id; readonly name: { readonly da: string; readonly en: string } }[],
  ) => terms.map(({ id, name }) => ({ id, name: name[language] }))
  return (
    <>
      {asksFor(box, 'indicators') && (
        <>
          <IndicatorFields
            indicators={box.indicators}
            fixed={fixed}
            onChange={(indicators) => change({ indicators })}
          />
          <LibraryChoice
            box={box}
            activityType={activity?.activityType}
            onTake={(indicator) => change({ indicators: [...box.indicators, indicator] })}
          />
          <IndicatorSuggestions
            {...{ owner, theory, box }}
            onTake={(indicator) => change({ indicators: [...box.indicators, indicator] })}
          />
        </>
      )}
      {asksFor(box, 'feeds') && areaGoals.length > 0 && (
        <WordChecks
          legend={t('theory.box.feeds')}
          words={areaGoals.map(({ id, title }) => ({ id, name: title }))}
          chosen={box.feeds}
          onChange={(feeds) => change({ feeds })}
        />
      )}
      {asksFor(box, 'targetGroups') && (
        <WordChecks
          legend={t('theory.box.targetGroups')}
          words={named(vocabulary.targetGroups)}
          chosen={box.targetGroups}
          onChange={(targetGroups) => change({ targetGroups })}
        />
      )}
      {asksFor(box, 'activityType') && <ActivityType box={box} change={change} />}
      {asksFor(box, 'roles') && (
        <WordChecks
          legend={t('theory.box.roles')}
          words={named(vocabulary.roles)}
          chosen={box.roles}
          onChange={(roles) => change({ roles })}
        />
      )}
      {asksFor(box, 'volunteers') && <VolunteerFields box={box} change={change} />}
      {asksFor(box, 'partners') && (
        <WordChecks
          legend={t('theory.box.partners')}
          words={named(vocabulary.partners)}
          chosen={box.partners}
          onChange={(partners) => change({ partners })}
        />
      )}
    </>
  )
}

function ActivityType({ box, change }: { box: Box; change: (changes: BoxChanges) => void }) {
  const { t } = useLanguage()
  const names = useNames()
  const types = names.options('activityType')
  return (
    <SelectField
      label={t('theory.box.activityType')}
      value={box.activityType ?? ''}
      options={[{ id: '', name: t('theory.box.noActivityType') }, ...types]}
      onChange={(id) =>
        change({ activityType: names.vocabulary.activityTypes.find((type) => type.id === id)?.id ?? null })
      }
    />
  )
}

const nobodyYet = { recruitment: '', successor: '' }

function VolunteerFields({ box, change }: { box: Box; change: (changes: BoxChanges) => void }) {
  const { t } = useLanguage()
  const { volunteers } = box
  return (
    <>
      <label className="option">
        <input
          type="checkbox"
          checked={volunteers !== null}
          onChange={({ target }) => change({ volunteers: target.checked ? nobodyYet : null })}
        />
        <span>{t('theory.box.volunteers')}</span>
      </label>
      {volunteers && (
        <>
          <TextArea
            label={t('theory.box.recruitment')}
            maxLength={1000}
            value={volunteers.recruitment}
            onChange={(recruitment) => change({ volunteers: { ...volunteers, recruitment } })}
          />
          <TextArea
            label={t('theory.box.successor')}
            maxLength={1000}
            value={volunteers.successor}
            onChange={(successor) => change({ volunteers: { ...volunteers, successor } })}
          />
        </>
      )}
    </>
  )
}
