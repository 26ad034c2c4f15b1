// What the analyst does with a shared indicator besides its words: retire it, merge it into another, and take either back.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type {
  LibraryIndicatorAnswer,
  LibraryItem,
  NewLibraryState,
} from '../../contract/library-indicators.ts'
import { countingFault } from '../../domain/indicator/sums.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useChange } from '../lib/use-change.ts'
import { useNames } from '../lib/vocabulary.ts'
import { useIndicatorWords } from './indicator-words.ts'
import { libraryKey, libraryQuery, setLibraryState } from './queries.ts'

function useStateChange({ id, version }: LibraryIndicatorAnswer) {
  const { error, change } = useChange(libraryKey)
  return { error, set: (state: NewLibraryState) => void change(setLibraryState(id, state, version)) }
}

/** That it is no longer offered, and where to look instead. */
export function StateNotice({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { state, mergedInto } = indicator
  if (state === 'current') return null
  return (
    <div className="notice" role="status">
      <p>
        {t(`indicators.stateText.${state}`)}{' '}
        {mergedInto !== null && (
          <Link to="/indicators/$id" params={{ id: mergedInto }}>
            {t('indicators.toOther')}
          </Link>
        )}
      </p>
    </div>
  )
}

export function Curation({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { said } = useIndicatorWords()
  const { error, set } = useStateChange(indicator)
  const [merging, setMerging] = useState(false)
  return (
    <section className="sheet no-print" aria-labelledby="indicator-curation">
      <h2 id="indicator-curation" className="sheet-heading">
        {t('indicators.curation')}
      </h2>
      {error !== undefined && (
        <div role="alert">
          <ProblemText error={error} />
        </div>
      )}
      {indicator.state !== 'current' ? (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => set({ state: 'current', mergedInto: null })}
          >
            {t('indicators.bringBack')}
          </button>
        </p>
      ) : merging ? (
        <Merge
          indicator={indicator}
          onMerge={(mergedInto) => {
            setMerging(false)
            set({ state: 'merged', mergedInto })
          }}
          onCancel={() => setMerging(false)}
        />
      ) : (
        <div className="stack">
          <p>
            <button type="button" className="button" onClick={() => setMerging(true)}>
              {t('indicators.merge')}
            </button>
          </p>
          <ConfirmButton
            label={t('indicators.retire')}
            about={said(indicator.name)}
            question={t('indicators.retireQuestion')}
            onConfirm={() => set({ state: 'retired', mergedInto: null })}
          >
            <p>{t('indicators.retireText')}</p>
          </ConfirmButton>
        </div>
      )}
    </section>
  )
}

function Merge(props: {
  indicator: LibraryIndicatorAnswer
  onMerge: (into: string) => void
  onCancel: () => void
}) {
  const { t, format } = useLanguage()
  const { said } = useIndicatorWords()
  const { shortName } = useNames()
  const { data } = useQuery(libraryQuery({}))
  const [chosen, setChosen] = useState('')
  const { indicator } = props
  const others = (data?.items ?? []).filter(({ id }) => id !== indicator.id)
  const into = others.find(({ id }) => id === chosen)
  const groupOf = ({ effortAreas: [first, ...more] }: LibraryItem) =>
    first === undefined || more.length > 2 ? t('indicators.severalAreas') : shortName(first)
  const options = others
    .map((one) => ({ id: one.id, name: said(one.name), group: groupOf(one) }))
    .sort((one, other) => format.compare(one.group, other.group) || format.compare(one.name, other.name))
  const fault = into && countingFault(indicator, into)
  return (
    <div className="form">
      <p>{t('indicators.mergeText')}</p>
      <SelectField
        label={t('indicators.mergeInto')}
        value={chosen}
        options={[{ id: '', name: t('indicators.mergeChoose'), group: '' }, ...options].map(
          ({ group, ...option }) => ({
            ...option,
            ...(group !== '' && { group }),
          }),
        )}
        onChange={setChosen}
      />
      {into && (
        <>
          <p role="status">{t(fault ? `indicators.mergeApart.${fault}` : 'indicators.mergeFits')}</p>
          <ConfirmButton
            key={chosen}
            main
            label={t('indicators.mergeNow')}
            about={said(into.name)}
            question={t('indicators.mergeQuestion', { name: said(into.name) })}
            onConfirm={() => props.onMerge(chosen)}
          />
        </>
      )}
      <p>
        <button type="button" className="link-button" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </p>
    </div>
  )
}
