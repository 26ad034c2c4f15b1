// How a person is named who may have been erased since.

import type { Translate } from '../../messages/translator.ts'

/** The server says of an erased person nothing but an empty name. */
export const personName = (name: string, t: Translate) => (name === '' ? t('common.erasedPerson') : name)
