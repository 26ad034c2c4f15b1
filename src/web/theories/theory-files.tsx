// A theory of change to take home: on paper, as a picture, and for other programs.

import { DownloadMenu } from '../components/download-menu.tsx'
import { useLanguage } from '../lib/language.tsx'

/** `of` is the address of what is drawn, `parameters` what else it asks for. */
export function TheoryFiles({ of, parameters = {} }: { of: string; parameters?: Record<string, string> }) {
  const { t, language } = useLanguage()
  const file = (more: Record<string, string>) =>
    `${of}/document?${new URLSearchParams({ language, ...parameters, ...more })}`
  return (
    <DownloadMenu
      label={t('theory.files')}
      items={[
        { label: t('theory.files.pdf', { paper: 'A4' }), href: file({ format: 'pdf', paper: 'a4' }) },
        { label: t('theory.files.pdf', { paper: 'A3' }), href: file({ format: 'pdf', paper: 'a3' }) },
        { label: t('theory.files.png'), href: file({ format: 'png' }) },
        { label: t('theory.files.svg'), href: file({ format: 'svg' }) },
        { label: t('theory.files.json'), href: file({ format: 'json' }) },
        { label: t('theory.files.dot'), href: file({ format: 'dot' }) },
        { label: t('theory.files.mermaid'), href: file({ format: 'mermaid' }) },
        { label: t('activity.print'), onClick: () => window.print() },
      ]}
    />
  )
}
