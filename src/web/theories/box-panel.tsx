// One box beside the diagram or in the list: all that it says, what it leads to and comes of, and what can be done with it.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Theory } from '../../contract/theories.ts'
import { mayConnect } from '../../domain/theory/rules.ts'
import type { Box, TheoryContent } from '../../domain/theory/theory.ts'
import { type LaneId, laneIds } from '../../domain/vocabulary/ids.ts'
import { targetText, valueText } from '../../messages/value-text.ts'
import { SelectField } from '../components/select-field.tsx'
import { StandingBadge } from '../components/standing-badge.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useMayIn } from '../session/queries.ts'
import { BoxDetails } from './box-details.tsx'
import { BoxFacts } from './box-facts.tsx'
import { useDrawnColumns } from './drawn-columns.ts'
import type { Owner } from './queries.ts'
import type { Refusal, TheoryEdits } from './theory-edits.ts'
import { useTheoryWords } from './words.ts'

/** What stands chosen on the page. */
export type Chosen = { readonly box: string } | { readonly from: string; readonly to: string } | undefined

interface Panel {
  readonly content: TheoryContent
  readonly box: Box
  /** What stands around the theory, and whose it is; absent in the picture of a whole plan. */
  readonly theory: Omit<Theory, 'content'> | undefined
  readonly owner: Owner | undefined
  /** Absent for those who only read. */
  readonly edits: TheoryEdits | undefined
  readonly onChoose: (chosen: Chosen) => void
}

export function BoxPanel(panel: Panel) {
  const { t, format } = useLanguage()
  const { titleOf } = useTheoryWords()
  const { box, theory, owner, edits, onChoose } = panel
  const live = theory?.live.find((one) => one.box === box.id)
  const measured = theory?.measured.find((one) => one.box === box.id)
  const feeding = theory?.fedBy.filter(({ goal }) => goal === box.id) ?? []
  return (
    <section className="sheet form theory-panel" aria-label={titleOf(box)}>
      <div className="panel-heading">
        <h2 tabIndex={-1}>{titleOf(box)}</h2>
        <button type="button" className="link-button" onClick={() => onChoose(undefined)}>
          {t('theory.box.close')}
        </button>
      </div>
      {live && (
        <p>
          <StandingBadge standing={live.standing} />{' '}
          <span className="quiet small">{t('theory.box.live', { day: format.date(live.on) })}</span>
        </p>
      )}
      {measured && <Measured measured={measured} />}
      {theory && <Numbers planId={theory.plan.id} box={box} edited={edits !== undefined} />}
      {edits ? (
        <>
          <TextArea
            label={t('theory.box.title')}
            help={t('theory.box.titleHelp')}
            maxLength={Math.max(120, box.title.length)}
            value={box.title}
            onChange={(title) => edits.changeBox(box.id, { title })}
          />
          <TextArea
            label={t('theory.box.note')}
            maxLength={5000}
            value={box.note}
            onChange={(note) => edits.changeBox(box.id, { note })}
          />
          {theory && owner && (
            <BoxDetails {...{ box, owner, theory }} change={(changes) => edits.changeBox(box.id, changes)} />
          )}
        </>
      ) : (
        <BoxFacts box={box} areaGoals={theory?.areaGoals ?? []} />
      )}
      <Links {...panel} />
      {feeding.length > 0 && (
        <div className="links">
          <h3>{t('theory.box.fedBy')}</h3>
          <ul>
            {feeding.map(({ activity }) => (
              <li key={activity.id}>
                <Link to="/activities/$id/theory" params={{ id: activity.id }}>
                  {activity.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {edits && <Place {...panel} edits={edits} />}
    </section>
  )
}

/** A short way to the numbers of each indicator: nobody looks for a page to type one number. */
function Numbers({ planId, box, edited }: { planId: string; box: Box; edited: boolean }) {
  const { t } = useLanguage()
  const insider = useMayIn('see-unpublished', planId)
  if (!insider || box.indicators.length === 0) return null
  return (
    <ul className="box-numbers small">
      {box.indicators.map(({ id, name }) => (
        <li key={id}>
          <Link
            to="/plans/$id/indicators/$indicator"
            params={{ id: planId, indicator: id }}
            {...(edited && { hash: 'add' })}
          >
            {t(edited ? 'indicator.addNumber' : 'indicator.values')}: {name || t('indicator.unnamed')}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Measured({ measured }: { measured: Theory['measured'][number] }) {
  const { t, format } = useLanguage()
  const facts = [
    [t('activity.indicator'), measured.indicator],
    [t('activity.target'), targetText(measured.unit, measured.target, t, format)],
    [t('activity.result'), valueText(measured, t, format)],
  ] as const
  return (
    <div className="measured">
      <p>
        <AttainmentBadge attainment={measured.attainment} />{' '}
        <span className="quiet small">
          {t('theory.box.measured', { day: format.date(measured.evaluatedOn) })}
        </span>
      </p>
      <dl className="facts small">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || t('common.notGiven')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What the box leads to and comes of, each a way to the arrow. */
function Links({ content, box, edits, onChoose }: Panel) {
  const { t } = useLanguage()
  const { titleOf } = useTheoryWords()
  const named = (id: string) => {
    const other = content.boxes.find((one) => one.id === id)
    return other ? titleOf(other) : ''
  }
  const out = content.arrows.filter(({ from }) => from === box.id)
  const into = content.arrows.filter(({ to }) => to === box.id)
  const aims = content.boxes.filter((one) => mayConnect(content, box.id, one.id) === undefined)
  const lines = [
    [t('theory.box.leadsTo'), out, 'to'],
    [t('theory.box.comesFrom'), into, 'from'],
  ] as const
  return (
    <>
      {lines.map(([name, arrows, end]) => (
        <div key={name} className="links">
          <h3>{name}</h3>
          {arrows.length === 0 && <p className="quiet small">{t('theory.box.leadsNowhere')}</p>}
          <ul>
            {arrows.map((arrow) => (
              <li key={arrow[end]}>
                <button type="button" className="link-button" onClick={() => onChoose({ box: arrow[end] })}>
                  {named(arrow[end])}
                </button>
                <button
                  type="button"
                  className="link-button quiet small"
                  onClick={() => onChoose({ from: arrow.from, to: arrow.to })}
                >
                  {t('theory.arrow.open')}
                  <span className="visually-hidden">
                    {' '}
                    {t('theory.arrow.from', { from: named(arrow.from), to: named(arrow.to) })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {edits && aims.length > 0 && (
        <SelectField
          label={t('theory.arrow.add')}
          value=""
          options={[
            { id: '', name: t('theory.arrow.addChoose') },
            ...aims.map((aim) => ({ id: aim.id, name: titleOf(aim) })),
          ]}
          onChange={(to) => to !== '' && edits.addArrow(box.id, to)}
        />
      )}
    </>
  )
}

/** Where it stands, and away with it. */
function Place({ content, box, theory, edits, onChoose }: Panel & { readonly edits: TheoryEdits }) {
  const measured = theory?.fixed.boxes.includes(box.id)
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const [refused, setRefused] = useState<{ lane: LaneId; rule: Refusal }>()
  const { ruleText } = useTheoryWords()
  const column = useDrawnColumns(content).find((ids) => ids.includes(box.id)) ?? []
  const move = (lane: LaneId, dropArrows: boolean) => {
    const rule = edits.moveBox(box.id, lane, { dropArrows })
    setRefused(rule && { lane, rule })
  }
  return (
    <>
      <SelectField
        label={t('theory.box.lane')}
        value={box.lane}
        options={vocabulary.lanes.map(({ id, name }) => ({ id, name: name[language] }))}
        onChange={(id) => {
          const lane = laneIds.find((one) => one === id)
          if (lane) move(lane, false)
        }}
      />
      {refused?.rule && (
        <p role="alert" className="field-problem">
          {ruleText(refused.rule)}{' '}
          <button type="button" className="link-button" onClick={() => move(refused.lane, true)}>
            {t('theory.box.removeArrows')}
          </button>
        </p>
      )}
      <p className="cluster">
        <button
          type="button"
          className="button"
          disabled={column.at(0) === box.id}
          onClick={() => edits.shiftBox(box.id, -1)}
        >
          {t('theory.box.earlier')}
        </button>
        <button
          type="button"
          className="button"
          disabled={column.at(-1) === box.id}
          onClick={() => edits.shiftBox(box.id, 1)}
        >
          {t('theory.box.later')}
        </button>
        {!measured && (
          <button
            type="button"
            className="link-button danger"
            onClick={() => {
              onChoose(undefined)
              edits.removeBox(box.id)
            }}
          >
            {t('theory.box.remove')}
          </button>
        )}
      </p>
      {measured && <p className="quiet small">{t('theory.rule.measured')}</p>}
    </>
  )
}
