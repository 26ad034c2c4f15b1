// What is written of an application: the challenges, the area in figures, what the plan will do, and the money.

import type { Plan } from '../../contract/plans.ts'
import type { ContextFigureValue } from '../../domain/plan/content.ts'
import { contextFigureIds } from '../../domain/vocabulary/ids.ts'
import { ListField } from '../components/list-field.tsx'
import { NumberField } from '../components/number-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { parseTenths } from '../lib/tenths.ts'
import { useNames } from '../lib/vocabulary.ts'
import { MoneyFields } from '../plans/editing/money-fields.tsx'
import type { PlanFields } from '../plans/editing/plan-writing.tsx'

export function ApplicationFields({ plan, ...fields }: PlanFields & { plan: Plan }) {
  return (
    <>
      <ChallengeFields {...fields} />
      <FigureFields {...fields} />
      <ExpectedFields {...fields} programme={plan.programme} />
      <MoneyFields {...fields} fundSharePercent={plan.fundSharePercent} />
    </>
  )
}

function ChallengeFields({ content, edit }: PlanFields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="challenges">
      <div className="sheet-heading">
        <h2 id="challenges">{t('application.challenges')}</h2>
        <p>{t('application.challengesHelp')}</p>
      </div>
      <ListField
        items={content.challenges}
        onChange={(challenges) => edit({ challenges })}
        empty={{ text: '' }}
        whole={(challenge) => (challenge.text.trim() === '' ? undefined : challenge)}
        add={t('application.addChallenge')}
        nameOf={({ text }) => text.slice(0, 60)}
      >
        {(challenge, change) => (
          <TextArea
            label={t('application.challenge')}
            value={challenge.text}
            maxLength={2000}
            onChange={(text) => change({ text })}
          />
        )}
      </ListField>
    </section>
  )
}

type FigureDraft = Omit<ContextFigureValue, 'year' | 'areaTenths' | 'countryTenths'> & {
  readonly year: number | null
  readonly areaTenths: number | null
  readonly countryTenths: number | null
}

function wholeFigure({
  year,
  areaTenths,
  countryTenths,
  ...draft
}: FigureDraft): ContextFigureValue | undefined {
  if (year === null || areaTenths === null || countryTenths === null) return undefined
  return { ...draft, year, areaTenths, countryTenths }
}

function FigureFields({ content, edit }: PlanFields) {
  const { t, format, language } = useLanguage()
  const names = useNames()
  const { contextFigures } = names.vocabulary
  const taken = new Set(content.contextFigures.map(({ figure }) => figure))
  const unitOf = (figure: string) => contextFigures.find(({ id }) => id === figure)?.unit ?? 'percent'
  return (
    <section className="sheet form" aria-labelledby="figures">
      <div className="sheet-heading">
        <h2 id="figures">{t('application.figures')}</h2>
        <p>{t('application.figuresHelp')}</p>
      </div>
      <ListField<ContextFigureValue, FigureDraft>
        items={content.contextFigures}
        onChange={(figures) => edit({ contextFigures: figures })}
        empty={{
          figure: contextFigureIds.find((id) => !taken.has(id)) ?? 'rent',
          year: Number(content.startsOn.slice(0, 4)) - 1,
          areaTenths: null,
          countryTenths: null,
        }}
        whole={wholeFigure}
        add={t('application.addFigure')}
        nameOf={({ figure, year }) => `${names.name('contextFigure', figure)} ${year ?? ''}`}
      >
        {(item, change) => (
          <div className="form-row figure-row">
            <SelectField
              label={t('application.figure')}
              value={item.figure}
              options={contextFigures.map(({ id, name }) => ({ id, name: name[language] }))}
              onChange={(chosen) => {
                const figure = contextFigureIds.find((id) => id === chosen)
                if (figure) change({ figure })
              }}
            />
            <WholeNumberField
              label={t('application.year')}
              min={1990}
              max={2100}
              value={item.year}
              onChange={(year) => change({ year })}
            />
            {(['area', 'country'] as const).map((where) => (
              <NumberField
                key={where}
                label={`${t(`application.${where}`)}, ${t(`application.unitName.${unitOf(item.figure)}`)}`}
                value={item[`${where}Tenths`]}
                parse={(text) => parseTenths(text, language)}
                write={format.tenths}
                wrong={t('application.notANumber')}
                onChange={(tenths) => change({ [`${where}Tenths`]: tenths })}
              />
            ))}
          </div>
        )}
      </ListField>
    </section>
  )
}

function ExpectedFields({ content, edit, programme }: PlanFields & { programme: string }) {
  const { t } = useLanguage()
  const names = useNames()
  const areas = useProgrammeAreas(programme)
  const types = names.options('activityType')
  return (
    <section className="sheet form" aria-labelledby="expected">
      <div className="sheet-heading">
        <h2 id="expected">{t('application.expected')}</h2>
        <p>{t('application.expectedHelp')}</p>
      </div>
      <ListField
        items={content.expectedActivities}
        onChange={(expectedActivities) => edit({ expectedActivities })}
        empty={{ effortArea: areas[0]?.id ?? '', activityType: null, aim: '' }}
        whole={(expected) =>
          expected.aim.trim() === '' && expected.activityType === null ? undefined : expected
        }
        add={t('application.addExpected')}
        nameOf={({ effortArea }) => areas.find(({ id }) => id === effortArea)?.name ?? effortArea}
      >
        {(item, change) => (
          <div className="expected-row">
            <div className="form-row">
              <SelectField
                label={t('application.effortArea')}
                value={item.effortArea}
                options={areas}
                onChange={(effortArea) => change({ effortArea })}
              />
              <SelectField
                label={t('application.activityType')}
                value={item.activityType ?? ''}
                options={[{ id: '', name: t('application.noType') }, ...types]}
                onChange={(chosen) =>
                  change({
                    activityType: names.vocabulary.activityTypes.find(({ id }) => id === chosen)?.id ?? null,
                  })
                }
              />
            </div>
            <TextArea
              label={t('application.aim')}
              value={item.aim}
              maxLength={2000}
              onChange={(aim) => change({ aim })}
            />
          </div>
        )}
      </ListField>
    </section>
  )
}
