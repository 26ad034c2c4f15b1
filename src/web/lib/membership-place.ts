// What a membership holds in, as a reader is told it.

import { useLanguage } from './language.tsx'
import { useNames } from './vocabulary.ts'

export interface MembershipPlace {
  readonly plan: { readonly name: string } | null
  readonly municipality: string | null
  readonly housingOrganisation: string | null
}

export function usePlaceName(): (place: MembershipPlace) => string {
  const { t } = useLanguage()
  const names = useNames()
  return ({ plan, municipality, housingOrganisation }) => {
    if (municipality !== null)
      return t('account.municipalityPlans', { name: names.name('municipality', municipality) })
    if (housingOrganisation !== null)
      return t('account.housingOrganisationPlans', { name: housingOrganisation })
    return plan?.name ?? t('account.country')
  }
}
