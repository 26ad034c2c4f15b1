// What a membership is made of: as what, in what, and in which period.

import { useId, useState } from 'react'
import type { NewMembership } from '../../contract/people.ts'
import { type MemberRole, memberRoles } from '../../domain/access/member-roles.ts'
import { Field } from '../components/field.tsx'
import { textOf } from '../components/form.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { PlaceFields } from './place-fields.tsx'

const isMemberRole = (text: string): text is MemberRole => memberRoles.some((role) => role === text)

/** Reads what was filled in; the server judges it. */
export function readMembership(data: FormData): NewMembership {
  const memberRole = textOf(data, 'memberRole')
  return {
    memberRole: isMemberRole(memberRole) ? memberRole : 'worker',
    planId: textOf(data, 'planId') || null,
    municipality: textOf(data, 'municipality') || null,
    // As plans write it, with any space around it.
    housingOrganisation: String(data.get('housingOrganisation') ?? '') || null,
    startsOn: textOf(data, 'startsOn'),
    endsOn: textOf(data, 'endsOn') || null,
  }
}

export function MembershipFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useLanguage()
  const id = useId()
  const [memberRole, setMemberRole] = useState<MemberRole>('worker')
  return (
    <>
      <p className="form-field">
        <label htmlFor={`${id}-role`}>{t('people.memberRole')}</label>
        <select
          className="input"
          id={`${id}-role`}
          name="memberRole"
          // biome-ignore lint/a11y/noAutofocus: where the button that was pressed has been replaced by the form
          autoFocus={autoFocus}
          value={memberRole}
          aria-describedby={`${id}-does`}
          onChange={({ target }) => isMemberRole(target.value) && setMemberRole(target.value)}
        >
          {memberRoles.map((role) => (
            <option key={role} value={role}>
              {t(`memberRole.${role}`)}
            </option>
          ))}
        </select>
        <span className="quiet small" id={`${id}-does`}>
          {t(`memberRole.${memberRole}.does`)}
        </span>
      </p>
      <PlaceFields memberRole={memberRole} />
      <div className="form-row">
        <Field label={t('people.startsOn')} name="startsOn" type="date" defaultValue={today()} required />
        <Field label={t('people.endsOn')} name="endsOn" type="date" help={t('people.endsOnHelp')} />
      </div>
    </>
  )
}
