import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActivityContent } from '../../domain/activity/content.ts'
import { mergingFields } from '../../domain/merge.ts'
import {
  AutoSave,
  type Keep,
  type Pace,
  type SaveFailure,
  type Server,
  type Stored,
  type Unsent,
} from './auto-save.ts'

const content: ActivityContent = {
  title: 'Lektiecafé',
  description: '',
  activityType: 'street-work',
  mainActivity: false,
  startsOn: '2011-01-01',
  endsOn: '2012-12-31',
  closedOn: null,
  targetGroups: [],
  otherTargetGroup: '',
  roles: [],
  partners: [],
  volunteers: null,
  published: false,
}

/** A server of one record, which refuses a version that is not the newest. */
class OneRecord implements Server<ActivityContent> {
  stored: Stored<ActivityContent> = { version: 1, content }
  reachable = true
  saves = 0

  async save(next: ActivityContent, version: number): Promise<Stored<ActivityContent>> {
    this.saves++
    if (!this.reachable) throw 'offline'
    if (version !== this.stored.version) throw 'changed-meanwhile'
    if (next.title === '') throw 'refused'
    this.stored = { version: version + 1, content: next }
    return this.stored
  }
  async load(): Promise<Stored<ActivityContent>> {
    if (!this.reachable) throw 'offline'
    return this.stored
  }
  failureOf(error: unknown): SaveFailure {
    return error === 'refused'
      ? { kind: 'refused', error }
      : { kind: error as 'offline' | 'changed-meanwhile' }
  }
}

class Memory implements Keep<ActivityContent> {
  unsent: Unsent<ActivityContent> | undefined
  read = () => this.unsent
  write = (unsent: Unsent<ActivityContent> | undefined) => {
    this.unsent = unsent
  }
}

let server: OneRecord
beforeEach(() => {
  vi.useFakeTimers()
  server = new OneRecord()
})
afterEach(() => void vi.useRealTimers())

const open = (keep = new Memory(), pace?: Pace) => {
  const page = new AutoSave(server.stored, server, keep, mergingFields<ActivityContent>(), pace)
  page.start()
  return page
}
const wait = (milliseconds = 20_000) => vi.advanceTimersByTimeAsync(milliseconds)

describe('what is written', () => {
  it('is saved once, a moment after the last letter', async () => {
    const page = open()
    for (const title of ['L', 'Le', 'Lek']) page.edit({ title })
    expect(page.state.status).toBe('waiting')
    await wait()
    expect(server.saves).toBe(1)
    expect(server.stored.content.title).toBe('Lek')
    expect(page.state).toMatchObject({ status: 'saved', stored: { version: 2 } })
  })

  it('is saved a moment after the first letter where others wait for it, however long the writing goes on', async () => {
    const page = open(new Memory(), { atLatest: 800 })
    for (let letter = 1; letter <= 40; letter++) {
      page.edit({ title: 'L'.repeat(letter) })
      await wait(100)
      expect(letter - server.stored.content.title.length * Number(server.saves > 0)).toBeLessThanOrEqual(9)
    }
    expect(server.saves).toBeGreaterThanOrEqual(4)
    await wait()
    expect(server.stored.content.title).toBe('L'.repeat(40))
    expect(page.state.status).toBe('saved')
  })

  it('while a save is on its way is saved after it', async () => {
    const page = open()
    page.edit({ title: 'Første' })
    page.flush()
    page.edit({ description: 'Imens' })
    await wait()
    expect(server.stored.content).toMatchObject({ title: 'Første', description: 'Imens' })
    expect(page.state.status).toBe('saved')
  })

  it('and taken back before it was saved asks nothing of the server', async () => {
    const page = open()
    page.edit({ title: 'Nej' })
    page.edit({ title: content.title })
    await wait()
    expect(server.saves).toBe(0)
    expect(page.state.status).toBe('saved')
  })

  it('is kept when it can’t be sent, also over a reload, and sent when it can', async () => {
    const keep = new Memory()
    const page = open(keep)
    server.reachable = false
    page.edit({ title: 'Uden net' })
    await wait()
    expect(page.state.status).toBe('offline')
    const reloaded = open(keep)
    expect(reloaded.state.content.title).toBe('Uden net')
    await wait()
    server.reachable = true
    await wait()
    expect(server.stored.content.title).toBe('Uden net')
    expect(reloaded.state.status).toBe('saved')
    expect(keep.unsent).toBeUndefined()
  })

  it('and refused is said, and saved when it has been mended', async () => {
    const page = open()
    page.edit({ title: '' })
    await wait()
    expect(page.state).toMatchObject({ status: 'refused', error: 'refused' })
    page.edit({ title: 'Nu med navn' })
    await wait()
    expect(page.state.status).toBe('saved')
    expect(server.stored.content.title).toBe('Nu med navn')
  })

  it('and mended while the refusal was on its way is saved too', async () => {
    const page = open()
    const save = server.save.bind(server)
    server.save = async (next, version) => {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      return save(next, version)
    }
    page.edit({ title: '' })
    await wait(1000)
    expect(page.state.status).toBe('saving')
    page.edit({ title: 'Nu med navn' })
    await wait()
    expect(server.stored.content.title).toBe('Nu med navn')
  })
})

describe('two people', () => {
  it('in different fields both get theirs, without being asked', async () => {
    const [one, other] = [open(), open()]
    one.edit({ title: 'Et nyt navn' })
    await wait()
    other.edit({ description: 'En ny tekst' })
    await wait()
    expect(server.stored.content).toMatchObject({ title: 'Et nyt navn', description: 'En ny tekst' })
    expect(other.state).toMatchObject({ status: 'saved', merged: true, content: { title: 'Et nyt navn' } })
  })

  it('in the same field are shown both, and nothing is saved before one chooses', async () => {
    const [one, other] = [open(), open()]
    one.edit({ title: 'Enes navn', description: 'Enes tekst' })
    await wait()
    other.edit({ title: 'Andens navn', volunteers: 3 })
    await wait()
    expect(other.state.status).toBe('conflict')
    expect(other.state.conflict?.merge.conflicts).toEqual(['title'])
    expect(server.stored.content.title).toBe('Enes navn')
    other.choose(() => true)
    await wait()
    expect(server.stored.content).toMatchObject({
      title: 'Andens navn',
      description: 'Enes tekst',
      volunteers: 3,
    })
    expect(other.state.status).toBe('saved')
  })

  it('in the same field, of whom one takes the other’s words while being asked, are not asked any longer', async () => {
    const [one, other] = [open(), open()]
    one.edit({ title: 'Enes navn' })
    await wait()
    other.edit({ title: 'Andens navn' })
    await wait()
    other.edit({ title: 'Enes navn', description: 'Og mere til' })
    await wait()
    expect(other.state).toMatchObject({ status: 'saved', conflict: undefined })
    expect(server.stored.content).toMatchObject({ title: 'Enes navn', description: 'Og mere til' })
  })

  it('is taken in as soon as it is heard of, beside what is being written, and never twice', async () => {
    const page = open()
    page.edit({ title: 'Et nyt navn' })
    server.stored = { version: 2, content: { ...content, description: 'En ny tekst' } }
    page.hear(server.stored)
    expect(page.state.content).toMatchObject({ title: 'Et nyt navn', description: 'En ny tekst' })
    await wait()
    expect(server.stored.content).toMatchObject({ title: 'Et nyt navn', description: 'En ny tekst' })
    page.hear({ version: 1, content })
    expect(page.state.content.title).toBe('Et nyt navn')
  })
})
