// How much sparring waits for each consultant. Each number leads to the threads behind it.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import { loadQuery } from './inbox-queries.ts'

export function LoadSheet() {
  const { t, format } = useLanguage()
  const mayFollow = useMay('follow-sparring')
  const items = useQuery({ ...loadQuery, enabled: mayFollow }).data?.items
  if (!mayFollow || items === undefined) return null
  return (
    <section className="sheet" aria-labelledby="inbox-load">
      <div className="sheet-heading">
        <h2 id="inbox-load">{t('inbox.load')}</h2>
        <p>{t('inbox.loadText')}</p>
      </div>
      {items.length === 0 ? (
        <p className="quiet">{t('inbox.loadNone')}</p>
      ) : (
        <div className="table-wrap">
          <table className="table table-cards">
            <thead>
              <tr>
                <th scope="col">{t('inbox.load.person')}</th>
                <th scope="col" className="number">
                  {t('inbox.load.open')}
                </th>
                <th scope="col" className="number">
                  {t('inbox.load.waiting')}
                </th>
                <th scope="col">{t('inbox.load.oldest')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, name, open, waiting, oldest }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td className="number" data-label={t('inbox.load.open')}>
                    <Link to="/inbox" search={{ person: id }}>
                      {format.number(open)}
                    </Link>
                  </td>
                  <td className="number" data-label={t('inbox.load.waiting')}>
                    <Link to="/inbox" search={{ waitsFor: id }}>
                      {format.number(waiting)}
                    </Link>
                  </td>
                  <td data-label={t('inbox.load.oldest')}>{oldest ? format.moment(oldest) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
