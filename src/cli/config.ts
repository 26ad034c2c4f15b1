// `overblik config`: what each setting is at the moment, without its secrets.

import type { Command } from 'commander'
import { type Config, readConfig } from '../server/config.ts'
import type { LoginProvider } from '../server/provider-config.ts'

/** The settings as the server would read them here, a line each: name, value, and whether it was set or left. */
export function describeConfig(environment: NodeJS.ProcessEnv): string[] {
  const config = readConfig(environment)
  const settings: Readonly<Record<string, string>> = {
    OVERBLIK_DATA: config.dataFolder,
    OVERBLIK_HOST: config.host,
    OVERBLIK_PORT: String(config.port),
    OVERBLIK_PROXY: config.proxies.join(' ') || 'none',
    OVERBLIK_EXAMPLE: config.example ? 'yes' : 'no',
    OVERBLIK_LOG: config.logLevel,
    OVERBLIK_METRICS_TOKEN: config.metricsToken === undefined ? 'none: /metrics is closed' : '****',
    OVERBLIK_KEY: config.key ? '****' : describeNoKey(config),
    ...describeMail(config.mail),
    ...describeAddress(config),
    ...describeProvider(config.provider),
    DATABASE_URL:
      config.databaseUrl === undefined ? 'the built-in database' : hidePassword(config.databaseUrl),
  }
  const width = Math.max(...Object.keys(settings).map((name) => name.length))
  return Object.entries(settings).map(
    ([name, value]) => `${name.padEnd(width)}  ${value}${environment[name] ? '' : '  (not set)'}`,
  )
}

function describeNoKey({ databaseUrl }: Config): string {
  return databaseUrl === undefined ? 'names.key in OVERBLIK_DATA' : 'none: names of participants are not kept'
}

function describeMail(mail: Config['mail']): Record<string, string> {
  if (mail === undefined) return { OVERBLIK_SMTP_URL: 'none: no mails are sent' }
  return { OVERBLIK_SMTP_URL: hidePassword(mail.smtpUrl), OVERBLIK_MAIL_FROM: mail.from }
}

function describeAddress({ mail, provider }: Config): Record<string, string> {
  const address = mail?.address ?? provider?.address
  return address === undefined ? {} : { OVERBLIK_ADDRESS: address }
}

function describeProvider(provider: LoginProvider | undefined): Record<string, string> {
  if (provider === undefined) return { OVERBLIK_OIDC_ISSUER: 'none: people sign in here' }
  const rules = provider.rules.map(
    ({ claim, value, memberRole, plan }) =>
      `${claim}=${value}: ${memberRole}${plan === undefined ? '' : ` in ${plan}`}`,
  )
  return {
    OVERBLIK_OIDC_ISSUER: provider.issuer,
    OVERBLIK_OIDC_CLIENT_ID: provider.clientId,
    OVERBLIK_OIDC_CLIENT_SECRET: '****',
    OVERBLIK_OIDC_NAME: provider.name,
    OVERBLIK_OIDC_SCOPES: provider.scopes,
    OVERBLIK_OIDC_MEMBERSHIPS: rules.join('; ') || 'none: nobody new comes in',
    OVERBLIK_OIDC_LINK_BY_EMAIL: provider.linkByEmail ? 'yes' : 'no',
  }
}

function hidePassword(text: string): string {
  const url = new URL(text)
  if (url.password !== '') url.password = '****'
  // A password may also stand among the parameters.
  if (url.searchParams.has('password')) url.searchParams.set('password', '****')
  return url.toString()
}

export function addConfigCommand(program: Command): void {
  program
    .command('config')
    .description('Print every setting as it is here; passwords and tokens are not shown.')
    .action(() => void process.stdout.write(`${describeConfig(process.env).join('\n')}\n`))
}
