// An application to be read: challenges, the area beside the country, and what the plan will do.

import type { Plan } from '../../contract/plans.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { Financing } from '../plans/financing.tsx'
import '../plans/plans.css'
import './applications.css'
import { useProgrammeAreas } from '../lib/programme-areas.ts'

export function ApplicationView({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  return (
    <>
      <section className="sheet">
        <h2 className="sheet-heading">{t('application.challenges')}</h2>
        {plan.challenges.length === 0 ? (
          <p className="quiet">{t('application.noChallenges')}</p>
        ) : (
          <ol className="challenges measure">
            {plan.challenges.map(({ id, text }) => (
              <li key={id} className="as-typed">
                {text}
              </li>
            ))}
          </ol>
        )}
      </section>
      <Figures plan={plan} />
      <Expected plan={plan} />
      <Financing plan={plan} />
    </>
  )
}

function Figures({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const unitOf = (figure: string) =>
    names.vocabulary.contextFigures.find(({ id }) => id === figure)?.unit ?? 'percent'
  return (
    <section className="sheet">
      <h2 className="sheet-heading">{t('application.figures')}</h2>
      {plan.contextFigures.length === 0 ? (
        <p className="quiet">{t('application.noFigures')}</p>
      ) : (
        <div className="table-wrap">
          <table className="table area-figures">
            <thead>
              <tr>
                <th scope="col">{t('application.figure')}</th>
                <th scope="col" className="amount">
                  {t('application.area')}
                </th>
                <th scope="col" className="amount">
                  {t('application.country')}
                </th>
                <th scope="col" className="amount">
                  {t('application.difference')}
                </th>
              </tr>
            </thead>
            <tbody>
              {plan.contextFigures.map(({ id, figure, year, areaTenths, countryTenths }) => (
                <tr key={id}>
                  <th scope="row">
                    {names.name('contextFigure', figure)} <span className="quiet small">{year}</span>
                  </th>
                  {[areaTenths, countryTenths].map((tenths, index) => (
                    <td key={index === 0 ? 'area' : 'country'} className="amount">
                      {t(`application.unit.${unitOf(figure)}`, { value: format.tenths(tenths) })}
                    </td>
                  ))}
                  <td className="amount">
                    {areaTenths > countryTenths && '+'}
                    {format.tenths(areaTenths - countryTenths)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Expected({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const names = useNames()
  const areas = useProgrammeAreas(plan.programme)
  // What was written for an area that the programme no longer has is shown under its code word.
  const unknown = plan.expectedActivities
    .map(({ effortArea }) => effortArea)
    .filter((id) => !areas.some((area) => area.id === id))
    .map((id) => ({ id, name: id }))
  return (
    <section className="sheet">
      <h2 className="sheet-heading">{t('application.expected')}</h2>
      {plan.expectedActivities.length === 0 && <p className="quiet">{t('application.noExpected')}</p>}
      {[...areas, ...unknown]
        .map((area) => ({
          ...area,
          expected: plan.expectedActivities.filter(({ effortArea }) => effortArea === area.id),
        }))
        .filter(({ expected }) => expected.length > 0)
        .map(({ id, name, expected }) => (
          <div key={id} className="expected-area">
            <h3>{name}</h3>
            <ul className="plan-list">
              {expected.map((item) => (
                <li key={item.id}>
                  <span>
                    {item.activityType && <strong>{names.name('activityType', item.activityType)}</strong>}
                    <span className="as-typed measure">{item.aim}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
