// The fund sets up a programme: its years, its words, and its effort areas with those of the eight that each counts under.

import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { v7 as uuid } from 'uuid'
import type { ProgrammeWords } from '../../domain/programme/rules.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { useLanguage } from '../lib/language.tsx'
import { refreshVocabulary } from '../lib/vocabulary.ts'
import './programmes.css'
import { createProgramme } from './queries.ts'
import { AreaFields, NameFields } from './word-fields.tsx'

const emptyText = { da: '', en: '' }

export function NewProgrammePage() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [words, setWords] = useState<ProgrammeWords>(() => ({
    name: emptyText,
    frame: emptyText,
    effortAreas: [{ id: uuid(), name: emptyText, mapsTo: [] }],
  }))
  const edit = (changes: Partial<ProgrammeWords>) => setWords({ ...words, ...changes })
  const create = async (data: FormData) => {
    const { id } = await createProgramme({
      ...words,
      effortAreas: words.effortAreas.map((area) => ({ ...area, mapsTo: [...area.mapsTo] })),
      firstYear: Number(textOf(data, 'firstYear')),
      lastYear: Number(textOf(data, 'lastYear')),
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
          <NameFields words={words} edit={edit} />
          <h2>{t('programmes.areas')}</h2>
          <AreaFields words={words} edit={edit} />
        </Form>
      </section>
    </article>
  )
}
