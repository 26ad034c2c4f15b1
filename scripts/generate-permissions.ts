// Writes docs/permissions.md: who may do what, and through which endpoints, from the policy and the contract.

import { writeFileSync } from 'node:fs'
import { endpoints } from '../src/contract/endpoints.ts'
import { memberRoles } from '../src/domain/access/member-roles.ts'
import { may, type Permission, permissionNames } from '../src/domain/access/permissions.ts'
import { en } from '../src/messages/en.ts'

const columns = memberRoles.map((role) => ({ name: role, current: [role] }))

function row(permission: Permission): string {
  const cells = [
    may(permission, undefined),
    may(permission, []),
    ...columns.map(({ current }) => may(permission, current)),
  ]
  return `| ${permission} | ${cells.map((allowed) => (allowed ? 'yes' : '–')).join(' | ')} |`
}

function section(permission: Permission): string {
  const own = endpoints.filter((endpoint) => endpoint.permission === permission)
  const lines = own.map(({ method, path, summary }) => `- \`${method} ${path}\`: ${summary}`)
  return `### ${permission}\n\n${en[`permission.${permission}`]}\n\n${lines.join('\n')}`
}

writeFileSync(
  'docs/permissions.md',
  `# Who may do what

Made from [the policy](../src/domain/access/permissions.ts) and the contract by \`npm run generate\`; a test asks every
endpoint as everyone in this table and compares. *Not signed in* is anyone who reaches the server, *without access* someone
with an account and no membership that holds today.

| permission | not signed in | without access | ${columns.map(({ name }) => name).join(' | ')} |
|---|---|---|${columns.map(() => '---|').join('')}
${permissionNames.map(row).join('\n')}

${permissionNames.map(section).join('\n\n')}
`,
)
