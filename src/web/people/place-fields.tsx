// What a membership is to hold in: one plan, every plan of an organisation, or the whole country.

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { type MemberRole, mayBeOfOrganisation, scopeOf } from '../../domain/access/member-roles.ts'
import { Combobox } from '../components/combobox.tsx'
import { useFieldProblem } from '../components/field-problem.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { planChoicesQuery } from './plan-choices.ts'

const places = ['plan', 'municipality', 'housing-organisation', 'country'] as const
type Place = (typeof places)[number]

const isPlace = (text: string): text is Place => places.some((place) => place === text)

/** The places that the member role can be held in; the server judges it by the same rules. */
function placesOf(memberRole: MemberRole): Place[] {
  const scope = scopeOf(memberRole)
  return places.filter((place) => {
    if (place === 'plan') return scope !== 'country'
    return place === 'country' ? scope !== 'plan' : mayBeOfOrganisation(memberRole)
  })
}

export function PlaceFields({ memberRole }: { memberRole: MemberRole }) {
  const { t } = useLanguage()
  const [chosen, setChosen] = useState<Place>('plan')
  const id = useId()
  const offered = placesOf(memberRole)
  const place = offered.includes(chosen) ? chosen : offered[0]
  return (
    <>
      {offered.length > 1 && (
        <p className="form-field">
          <label htmlFor={id}>{t('people.place')}</label>
          <select
            className="input"
            id={id}
            value={place}
            onChange={({ target }) => isPlace(target.value) && setChosen(target.value)}
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {t(`people.place.${one}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      {place === 'plan' && <PlanChoice />}
      {place === 'municipality' && <MunicipalityChoice />}
      {place === 'housing-organisation' && <HousingOrganisationChoice />}
    </>
  )
}

function Choice(props: { name: string; label: string; choose: string; help?: string; children: ReactNode }) {
  const id = useId()
  const { attributes, sentence } = useFieldProblem(id, props.help !== undefined && `${id}-help`)
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      {props.help && (
        <span className="quiet small" id={`${id}-help`}>
          {props.help}
        </span>
      )}
      <select className="input" id={id} name={props.name} required {...attributes}>
        <option value="">{props.choose}</option>
        {props.children}
      </select>
      {sentence}
    </p>
  )
}

/** There may be thousands. */
function PlanChoice() {
  const { t } = useLanguage()
  const { data } = useQuery(planChoicesQuery)
  const options = useMemo(
    () => data?.items.map(({ id, name, reference }) => ({ id, name: `${name} (${reference})` })) ?? [],
    [data],
  )
  return (
    <Combobox name="planId" label={t('people.plan')} options={options} unchosen={t('people.choosePlan')} />
  )
}

function MunicipalityChoice() {
  const { t } = useLanguage()
  const names = useNames()
  return (
    <Choice
      name="municipality"
      label={t('people.municipality')}
      choose={t('people.chooseMunicipality')}
      help={t('people.placeHelp')}
    >
      {names.options('municipality').map((municipality) => (
        <option key={municipality.id} value={municipality.id}>
          {municipality.name}
        </option>
      ))}
    </Choice>
  )
}

function HousingOrganisationChoice() {
  const { t, format } = useLanguage()
  const plans = useQuery(planChoicesQuery)
  const named = new Set(plans.data?.items.map(({ housingOrganisation }) => housingOrganisation))
  named.delete('')
  return (
    <Choice
      name="housingOrganisation"
      label={t('people.housingOrganisation')}
      choose={t('people.chooseHousingOrganisation')}
      help={t('people.placeHelp')}
    >
      {[...named].sort(format.compare).map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  )
}
