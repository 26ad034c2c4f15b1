// The oldest Node that can install the project. Written so that even a very old Node can read it and be told.

const needed = [20, 19]

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  console.error(
    `Overblik needs Node ${needed.join('.')} or newer, and this is Node ${process.versions.node}. Install a newer Node from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
