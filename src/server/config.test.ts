import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('the settings', () => {
  it('have defaults for all that is not said', () => {
    expect(readConfig({})).toMatchObject({ host: 'localhost', port: 4820, example: true, proxies: [] })
  })

  it('name proxies by address or network', () => {
    const { proxies } = readConfig({ OVERBLIK_PROXY: '127.0.0.1, 10.0.0.0/8 ::1' })
    expect(proxies).toEqual(['127.0.0.1', '10.0.0.0/8', '::1'])
  })

  it.each([
    ['OVERBLIK_PORT', '70000'],
    ['OVERBLIK_PORT', 'http'],
    ['OVERBLIK_EXAMPLE', 'maybe'],
    ['OVERBLIK_LOG', 'debug'],
    ['OVERBLIK_METRICS_TOKEN', 'short'],
    ['OVERBLIK_METRICS_TOKEN', 'long enough but with spaces'],
    ['OVERBLIK_PROXY', 'proxy.example'],
    ['OVERBLIK_PROXY', '10.0.0.0/33'],
    ['DATABASE_URL', 'mysql://localhost/overblik'],
  ])('say of %s=%s that it is wrong, naming it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })
})

describe('the settings for mail', () => {
  const all = {
    OVERBLIK_ADDRESS: 'https://overblik.example',
    OVERBLIK_SMTP_URL: 'smtp://localhost:2525',
    OVERBLIK_MAIL_FROM: 'Overblik <overblik@example.dk>',
  }

  it('are none where none is said, and need each other', () => {
    expect(readConfig({}).mail).toBeUndefined()
    expect(readConfig(all).mail).toEqual({
      ...{ smtpUrl: 'smtp://localhost:2525', from: 'Overblik <overblik@example.dk>' },
      address: 'https://overblik.example',
    })
  })

  it.each([
    ['OVERBLIK_ADDRESS', undefined],
    ['OVERBLIK_SMTP_URL', undefined],
    ['OVERBLIK_SMTP_URL', 'https://mail.example'],
    ['OVERBLIK_MAIL_FROM', undefined],
    ['OVERBLIK_MAIL_FROM', 'Overblik'],
  ])('say of %s=%s what is wrong, naming it', (name, value) => {
    expect(() => readConfig({ ...all, [name]: value })).toThrow(name)
  })
})

describe('the settings of a login provider', () => {
  const all = {
    OVERBLIK_ADDRESS: 'https://overblik.example',
    OVERBLIK_OIDC_ISSUER: 'https://login.example/realms/overblik',
    OVERBLIK_OIDC_CLIENT_ID: 'overblik',
    OVERBLIK_OIDC_CLIENT_SECRET: 'hemmelig',
  }
  const rule = (more: object) =>
    JSON.stringify([{ claim: 'groups', value: 'x', memberRole: 'analyst', ...more }])

  it('are none where none is said, and have defaults for what may be left out', () => {
    expect(readConfig({ OVERBLIK_ADDRESS: 'https://overblik.example' }).provider).toBeUndefined()
    expect(readConfig(all).provider).toEqual({
      issuer: 'https://login.example/realms/overblik',
      clientId: 'overblik',
      clientSecret: 'hemmelig',
      name: 'login.example',
      scopes: 'openid email profile',
      rules: [],
      linkByEmail: false,
      address: 'https://overblik.example',
    })
  })

  it('map claims to memberships', () => {
    const memberships = rule({ memberRole: 'worker', plan: 'LBF-1' })
    expect(readConfig({ ...all, OVERBLIK_OIDC_MEMBERSHIPS: memberships }).provider?.rules).toEqual([
      { claim: 'groups', value: 'x', memberRole: 'worker', plan: 'LBF-1' },
    ])
    const organisation = rule({ memberRole: 'board-member', municipality: '0482' })
    expect(readConfig({ ...all, OVERBLIK_OIDC_MEMBERSHIPS: organisation }).provider?.rules).toEqual([
      { claim: 'groups', value: 'x', memberRole: 'board-member', municipality: '0482' },
    ])
  })

  it.each([
    ['OVERBLIK_ADDRESS', undefined, 'OVERBLIK_ADDRESS is missing'],
    ['OVERBLIK_ADDRESS', 'https://overblik.example/app', 'OVERBLIK_ADDRESS'],
    ['OVERBLIK_ADDRESS', 'http://overblik.example', 'OVERBLIK_ADDRESS'],
    ['OVERBLIK_OIDC_ISSUER', 'http://login.example', 'https://'],
    ['OVERBLIK_OIDC_ISSUER', 'login.example', 'OVERBLIK_OIDC_ISSUER'],
    ['OVERBLIK_OIDC_CLIENT_SECRET', '', 'OVERBLIK_OIDC_CLIENT_SECRET is missing'],
    ['OVERBLIK_OIDC_SCOPES', 'email', 'openid'],
    ['OVERBLIK_OIDC_LINK_BY_EMAIL', 'maybe', 'yes or no'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', '{', 'a list in JSON'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', '{}', 'a list in JSON'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ memberRole: 'king' }), 'rule 1, memberRole'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ claim: '' }), 'rule 1, claim'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ role: 'analyst' }), 'rule 1'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', '["analyst"]', 'rule 1'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ memberRole: 'worker' }), 'belongs to a plan'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ plan: 'LBF-1' }), 'whole country'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ municipality: '0482' }), 'whole country'],
    ['OVERBLIK_OIDC_MEMBERSHIPS', rule({ memberRole: 'worker', municipality: '0482' }), 'belongs to a plan'],
    [
      'OVERBLIK_OIDC_MEMBERSHIPS',
      rule({ memberRole: 'consultant', municipality: '9999' }),
      'no municipality',
    ],
    [
      'OVERBLIK_OIDC_MEMBERSHIPS',
      rule({ memberRole: 'consultant', municipality: '0482', housingOrganisation: 'Birkebo' }),
      'name one of',
    ],
  ])('say of %s=%s that it is wrong', (name, value, said) => {
    expect(() => readConfig({ ...all, [name]: value })).toThrow(said)
  })
})
