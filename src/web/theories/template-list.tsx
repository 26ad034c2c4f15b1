// The eight templates, that of the theory's own area first: each with the report's example, to be looked at before one begins
// with it.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 as uuid } from 'uuid'
import { exampleTypes } from '../../domain/theory/templates/example-types.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { type EffortAreaId, effortAreaIds } from '../../domain/vocabulary/ids.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

/** The templates are long, and needed once in a theory's life. */
async function templateOf(area: EffortAreaId, language: Language): Promise<TheoryContent> {
  const [{ templates }, { fromTemplate }] = await Promise.all([
    import('../../domain/theory/templates/templates.ts'),
    import('../../domain/theory/templates/template.ts'),
  ])
  return fromTemplate(templates[area], language, uuid)
}

export function TemplateList(props: {
  suggested: EffortAreaId | null
  onStart: (content: TheoryContent) => void
}) {
  const { t, language } = useLanguage()
  const names = useNames()
  const [shown, setShown] = useState<EffortAreaId>()
  const { suggested, onStart } = props
  const areas = suggested ? [suggested, ...effortAreaIds.filter((area) => area !== suggested)] : effortAreaIds
  return (
    <>
      <ul className="template-list">
        {areas.map((area) => (
          <li key={area}>
            <button
              type="button"
              className={area === suggested ? 'button button-suggested' : 'button'}
              onClick={async () => onStart(await templateOf(area, language))}
            >
              <AreaTag area={area} />
            </button>
            <p className="small quiet">
              {t('theory.start.example', { type: names.name('activityType', exampleTypes[area]) })}{' '}
              <button
                type="button"
                className="link-button small"
                aria-expanded={shown === area}
                onClick={() => setShown(shown === area ? undefined : area)}
              >
                {t(shown === area ? 'theory.start.hide' : 'theory.start.see')}
                <span className="visually-hidden"> {names.shortName(area)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {shown && <Preview area={shown} />}
    </>
  )
}

/** The template's picture, which scrolls where it is wider than the page. */
function Preview({ area }: { area: EffortAreaId }) {
  const { t, language } = useLanguage()
  const names = useNames()
  const title = t('theory.ofArea', { area: names.name('effortArea', area) })
  const query = useQuery({
    queryKey: ['template-picture', area, language],
    queryFn: async () => {
      const [content, { layOut }, { letterMeasure }, { drawTheory }] = await Promise.all([
        templateOf(area, language),
        import('../../domain/theory/layout.ts'),
        import('../../domain/theory/lines.ts'),
        import('../../domain/theory/drawing.ts'),
      ])
      const example = content.boxes.filter(({ activityType }) => activityType === exampleTypes[area])
      const badges = new Map(
        example.map(({ id }) => [id, { text: t('theory.example'), tone: 'mute' as const }]),
      )
      const layout = layOut(content, letterMeasure, { badges })
      const palettes = ['light', 'dark'] as const
      return palettes.map((palette) =>
        drawTheory(layout, content, {
          title,
          language,
          palette,
          effortArea: area,
          badges,
          idPrefix: palette,
        }),
      )
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (query.data === undefined) return <ListSkeleton />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be within reach of the keyboard
    <section className="template-picture" tabIndex={0} aria-label={title}>
      {query.data.map((svg, at) => (
        <div
          key={svg}
          className={at === 0 ? 'only-light' : 'only-dark'}
          ref={(place) => {
            const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
            place?.replaceChildren(document.importNode(drawn, true))
          }}
        />
      ))}
    </section>
  )
}
