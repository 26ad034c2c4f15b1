// The published figures beside those counted here, each with a tick or a cross.

import type { Overview } from '../../contract/overview.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import './about.css'
import { agrees, comparePublished, type PublishedFigure } from './published-figures.ts'

function useRowName(): (figure: PublishedFigure) => string {
  const { t } = useLanguage()
  const names = useNames()
  return ({ row, about }) => {
    switch (row) {
      case 'area':
        return t('example.rowArea', { name: names.name('effortArea', about ?? '') })
      case 'group':
        return t('example.rowGroup', { name: names.name('targetGroup', about ?? '') })
      case 'alone':
        return t('example.rowAlone', { name: names.name('targetGroup', about ?? '') })
      default:
        return t(rowKeys[row])
    }
  }
}

const rowKeys = {
  plans: 'example.rowPlans',
  activities: 'example.rowActivities',
  types: 'example.rowTypes',
  municipal: 'example.rowMunicipal',
  civil: 'example.rowCivil',
  reached: 'example.rowReached',
  measurement: 'example.rowMeasurement',
  money: 'example.rowMoney',
  fund: 'example.rowFund',
} as const

function Row({ figure }: { figure: PublishedFigure }) {
  const { t, format } = useLanguage()
  const name = useRowName()
  const written = (value: number) => {
    switch (figure.kind) {
      case 'count':
        return format.number(value)
      case 'kroner':
        return format.shortKroner(value)
      case 'percent':
        return format.share(value, 1)
      default:
        return format.share(value, 1, 1)
    }
  }
  const same = agrees(figure)
  return (
    <tr>
      <th scope="row">{name(figure)}</th>
      <td className="number">
        {figure.kind === 'third' ? t('example.rowMeasurementPublished') : written(figure.published)}
      </td>
      <td className="number">{written(figure.counted)}</td>
      <td className="number">
        <span className={same ? 'state state-reached' : 'state state-not-reached'}>
          <span aria-hidden="true">{same ? '✓' : '✕'}</span>
          {t(same ? 'example.checkYes' : 'example.checkNo')}
        </span>
      </td>
    </tr>
  )
}

export function Comparison({ overview }: { overview: Overview }) {
  const { t } = useLanguage()
  const figures = comparePublished(overview)
  const differing = figures.filter((figure) => !agrees(figure)).length
  return (
    <section className="sheet">
      <div className="sheet-heading">
        <h2>{t('example.checkTitle')}</h2>
        <p>{t('example.checkText')}</p>
        <p>
          <strong>
            {differing === 0
              ? t('example.allAgree', { count: figures.length })
              : t('example.someDiffer', { count: differing, of: figures.length })}
          </strong>
        </p>
      </div>
      <table className="table comparison">
        <caption className="visually-hidden">{t('example.checkCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('example.checkFigure')}</th>
            <th scope="col" className="number">
              {t('example.checkPublished')}
            </th>
            <th scope="col" className="number">
              {t('example.checkCounted')}
            </th>
            <th scope="col" className="number">
              {t('example.checkAgrees')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.key} figure={figure} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
