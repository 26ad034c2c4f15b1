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
