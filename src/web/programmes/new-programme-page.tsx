// The fund sets up a programme: its years, its words, and its effort areas with those of the eight that each counts under.

import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { v7 as uuid } from 'uuid'
import { type EffortAreaId, effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { ListField } from '../components/list-field.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { useLanguage } from '../lib/language.tsx'
import { refreshVocabulary, useNames } from '../lib/vocabulary.ts'
import './programmes.css'
import { createProgramme } from './queries.ts'

interface Area {
  readonly id: string
  readonly da: string
  readonly en: string
  readonly mapsTo: readonly EffortAreaId[]
}

const emptyArea = { da: '', en: '', mapsTo: [] } as const

export function NewProgrammePage() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [areas, setAreas] = useState<readonly Area[]>([{ ...emptyArea, id: uuid() }])
  const mapped = areas.length > 0 && areas.every(({ mapsTo }) => mapsTo.length > 0)
  const create = async (data: FormData) => {
    const inBoth = (name: string) => ({ da: textOf(data, `${name}Da`), en: textOf(data, `${name}En`) })
    const { id } = await createProgramme({
      firstYear: Number(textOf(data, 'firstYear')),
      lastYear: Number(textOf(data, 'lastYear')),
      name: inBoth('name'),
      frame: inBoth('frame'),
      effortAreas: areas.map(({ da, en, mapsTo }) => ({ name: { da, en }, mapsTo: [...mapsTo] })),
    })
    await refreshVocabulary(client)
    await client.invalidateQueries({ queryKey: ['programmes'] })
    await navigate({ to: '/programmes/$id', params: { id } })
  }
  return (
    <article>
      <PageHeading
        title={t('programmes.new')}
        above={
          <Breadcrumbs>
            {[
              <Link key="programmes" to="/programmes">
                {t('programmes.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p className="measure">{t('programmes.newText')}</p>
      </PageHeading>
      <section className="sheet">
        <Form
          submit={t('programmes.create')}
          onSubmit={create}
          onCancel={() => void navigate({ to: '/programmes' })}
        >
          <div className="form-row">
            {(['firstYear', 'lastYear'] as const).map((name) => (
              <Field
                key={name}
                label={t(`programmes.${name}`)}
                name={name}
                type="number"
                min={1990}
                max={2099}
                required
              />
            ))}
          </div>
          {(['name', 'frame'] as const).map((name) => (
            <div key={name} className="form-row">
              {(['Da', 'En'] as const).map((language) => (
                <Field
                  key={language}
                  label={t(`programmes.${name}${language}`)}
                  name={`${name}${language}`}
                  required
                  maxLength={300}
                />
              ))}
            </div>
          ))}
          <h2>{t('programmes.areas')}</h2>
          <p className="quiet small">{t('programmes.areasHelp')}</p>
          <ListField
            items={areas}
            onChange={setAreas}
            empty={emptyArea}
            add={t('programmes.addArea')}
            nameOf={({ da }) => da}
          >
            {(area, change) => <AreaFields area={area} change={change} />}
          </ListField>
          {!mapped && <p className="quiet">{t('programmes.mapMissing')}</p>}
        </Form>
      </section>
    </article>
  )
}

function AreaFields({ area, change }: { area: Area; change: (changes: Partial<Area>) => void }) {
  const { t } = useLanguage()
  const names = useNames()
  return (
    <div className="form">
      <div className="form-row">
        {(['da', 'en'] as const).map((language) => (
          <Field
            key={language}
            label={t(`programmes.area.${language}`)}
            required
            maxLength={300}
            value={area[language]}
            onChange={({ target }) => change({ [language]: target.value })}
          />
        ))}
      </div>
      <fieldset className="demand-choices">
        <legend className="small quiet">{t('programmes.mapsTo')}</legend>
        {effortAreaIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={area.mapsTo.includes(id)}
              onChange={({ target }) =>
                change({
                  mapsTo: effortAreaIds.filter((one) =>
                    one === id ? target.checked : area.mapsTo.includes(one),
                  ),
                })
              }
            />
            {names.shortName(id)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
