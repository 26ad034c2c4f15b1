import { expect, it } from 'vitest'
import { describeConfig } from './config.ts'

it('every setting is told, and no password', () => {
  const lines = describeConfig({
    OVERBLIK_PORT: '5000',
    OVERBLIK_DATA: '/srv/overblik',
    OVERBLIK_METRICS_TOKEN: 'hemmelig-og-lang-nok-til-det',
    DATABASE_URL: 'postgresql://overblik:hemmelig@db.example:5432/overblik?password=skjult',
  })
  expect(lines).toEqual([
    'OVERBLIK_DATA           /srv/overblik',
    'OVERBLIK_HOST           localhost  (not set)',
    'OVERBLIK_PORT           5000',
    'OVERBLIK_PROXY          none  (not set)',
    'OVERBLIK_EXAMPLE        yes  (not set)',
    'OVERBLIK_LOG            warn  (not set)',
    'OVERBLIK_METRICS_TOKEN  ****',
    'OVERBLIK_KEY            none: names of participants are not kept  (not set)',
    'OVERBLIK_SMTP_URL       none: no mails are sent  (not set)',
    'OVERBLIK_OIDC_ISSUER    none: people sign in here  (not set)',
    'DATABASE_URL            postgresql://overblik:****@db.example:5432/overblik?password=****',
  ])
})

it('the settings of a login provider are told, and not its secret', () => {
  const text = describeConfig({
    OVERBLIK_ADDRESS: 'https://overblik.example',
    OVERBLIK_OIDC_ISSUER: 'https://login.example',
    OVERBLIK_OIDC_CLIENT_ID: 'overblik',
    OVERBLIK_OIDC_CLIENT_SECRET: 'hemmelig',
    OVERBLIK_OIDC_MEMBERSHIPS:
      '[{"claim":"groups","value":"syd","memberRole":"worker","plan":"LBF-1"},{"claim":"groups","value":"fonden","memberRole":"fund-officer"}]',
  }).join('\n')
  expect(text).not.toContain('hemmelig')
  expect(text).toMatch(/OVERBLIK_OIDC_CLIENT_SECRET +\*\*\*\*\n/)
  expect(text).toMatch(/OVERBLIK_OIDC_NAME +login\.example +\(not set\)/)
  expect(text).toContain('groups=syd: worker in LBF-1; groups=fonden: fund-officer')
})

it('where mails are sent from is told, and not its password', () => {
  const text = describeConfig({
    OVERBLIK_ADDRESS: 'https://overblik.example',
    OVERBLIK_SMTP_URL: 'smtps://overblik:hemmelig@mail.example:465',
    OVERBLIK_MAIL_FROM: 'Overblik <overblik@example.dk>',
  }).join('\n')
  expect(text).toMatch(/OVERBLIK_SMTP_URL +smtps:\/\/overblik:\*\*\*\*@mail\.example:465\n/)
  expect(text).toMatch(/OVERBLIK_ADDRESS +https:\/\/overblik\.example\n/)
  expect(text).not.toContain('hemmelig')
})

it('a setting that is wrong is named', () => {
  expect(() => describeConfig({ OVERBLIK_PORT: 'high' })).toThrow('OVERBLIK_PORT')
})
