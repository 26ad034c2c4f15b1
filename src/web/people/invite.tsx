// Inviting someone: who, and the first thing they may see.

import type { PersonWithLink } from '../../contract/people.ts'
import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { useLanguage } from '../lib/language.tsx'
import { EmailField } from '../session/fields.tsx'
import { MembershipFields, readMembership } from './membership-fields.tsx'
import { invitePerson } from './queries.ts'

export function Invite(props: { onInvited: (invited: PersonWithLink) => void; onCancel: () => void }) {
  const { t } = useLanguage()
  return (
    <section className="sheet person-form" aria-labelledby="invite">
      <div className="sheet-heading">
        <h2 id="invite">{t('people.inviteTitle')}</h2>
        <p>{t('people.inviteText')}</p>
      </div>
      <Form
        submit={t('people.inviteSubmit')}
        onCancel={props.onCancel}
        onSubmit={async (data) =>
          props.onInvited(
            await invitePerson({
              name: textOf(data, 'name'),
              email: textOf(data, 'email'),
              membership: readMembership(data),
            }),
          )
        }
      >
        <div className="form-row">
          <Field label={t('join.name')} name="name" required maxLength={200} autoComplete="off" />
          <EmailField autoComplete="off" />
        </div>
        <MembershipFields />
      </Form>
    </section>
  )
}
