// The keys of the diagram, to be looked up by those who see it and read out to those who don't.

import { useLanguage } from '../lib/language.tsx'

const reading = ['walk', 'escape'] as const
const writing = ['walk', 'title', 'add', 'arrow', 'move', 'remove', 'undo', 'escape'] as const

export function KeysHelp({ id, editable }: { id: string; editable: boolean }) {
  const { t } = useLanguage()
  return (
    <details className="theory-keys no-print">
      <summary>{t('theory.keys')}</summary>
      <dl id={id}>
        {(editable ? writing : reading).map((key) => (
          <div key={key}>
            <dt>{t(`theory.keys.${key}`)}</dt>
            <dd>{t(`theory.keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
