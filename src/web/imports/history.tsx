// The latest files, what became of them, and the way back to one that still waits.

import { Link } from '@tanstack/react-router'
import type { ImportList } from '../../contract/imports.ts'
import { useLanguage } from '../lib/language.tsx'

type Item = ImportList['items'][number]

const states = {
  reading: ['stateReading', 'state'],
  ready: ['stateReady', 'state'],
  applying: ['stateApplying', 'state'],
  done: ['stateDone', 'state state-reached'],
  failed: ['stateFailed', 'state state-not-reached'],
  discarded: ['stateDiscarded', 'state'],
} as const satisfies Record<Item['state'], readonly [string, string]>

export function History({ items, current }: { items: readonly Item[]; current: string | undefined }) {
  const { t, format } = useLanguage()
  const others = items.filter((item) => item.id !== current)
  return (
    <section>
      <h2>{t('importPage.historyTitle')}</h2>
      {others.length === 0 ? (
        <p className="quiet">{t('importPage.historyNone')}</p>
      ) : (
        <ul className="import-history">
          {others.map((item) => {
            const [word, look] = states[item.state]
            return (
              <li key={item.id}>
                <span>
                  {item.state === 'discarded' ? (
                    item.fileName
                  ) : (
                    <Link to="/imports" search={{ import: item.id }}>
                      {item.fileName}
                    </Link>
                  )}
                  <span className="quiet small"> {format.moment(item.createdAt)}</span>
                </span>
                <span className={look}>{t(`importPage.${word}`)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
