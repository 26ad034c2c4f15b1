// Who carries an activity: the worker's roles, partners and volunteers.

import type { ActivityContent } from '../../../domain/activity/content.ts'
import { partnerIds, roleIds } from '../../../domain/vocabulary/ids.ts'
import { WholeNumberField } from '../../components/whole-number-field.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

type Edit = (changes: Partial<ActivityContent>) => void

/** The list with one of the words put in or taken out, in the vocabulary's order. */
function toggled<Id extends string>(all: readonly Id[], chosen: readonly Id[], id: Id): Id[] {
  return all.filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)))
}

export function PeopleFields({ content, edit }: { content: ActivityContent; edit: Edit }) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const { roles, partners } = content
  return (
    <section className="sheet form" aria-labelledby="edit-people">
      <h2 id="edit-people">{t('edit.people')}</h2>
      <fieldset className="check-list">
        <legend>{t('edit.field.roles')}</legend>
        {vocabulary.roles.map(({ id, name, description }) => (
          <label key={id} className="option">
            <input
              type="checkbox"
              checked={roles.includes(id)}
              onChange={() => edit({ roles: toggled(roleIds, roles, id) })}
            />
            <span>
              {name[language]}
              <span className="quiet small"> {description[language]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="check-list">
        <legend>{t('edit.field.partners')}</legend>
        <div className="check-columns">
          {vocabulary.partners.map(({ id, name }) => (
            <label key={id} className="option">
              <input
                type="checkbox"
                checked={partners.includes(id)}
                onChange={() => edit({ partners: toggled(partnerIds, partners, id) })}
              />
              <span>{name[language]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <WholeNumberField
        label={t('edit.field.volunteers')}
        help={t('edit.volunteersHelp')}
        min={0}
        max={1_000_000}
        value={content.volunteers}
        onChange={(volunteers) => edit({ volunteers })}
      />
    </section>
  )
}
