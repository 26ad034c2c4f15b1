// The version in package.json, told by the API and the command line.

import manifest from '../../package.json' with { type: 'json' }

export const version: string = manifest.version
