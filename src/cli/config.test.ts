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
    'DATABASE_URL            postgresql://overblik:****@db.example:5432/overblik?password=****',
  ])
})

it('a setting that is wrong is named', () => {
  expect(() => describeConfig({ OVERBLIK_PORT: 'high' })).toThrow('OVERBLIK_PORT')
})
