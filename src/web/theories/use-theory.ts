// A theory of change while it is being written: it saves itself, takes in what others write within a second or two, and
// each step of one's own can be undone.

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { v7 as uuid } from 'uuid'
import type { Theory } from '../../contract/theories.ts'
import { placeBox, shiftBox } from '../../domain/theory/drawn-order.ts'
import * as edit from '../../domain/theory/edits.ts'
import { type History, noHistory, recordStep, redoStep, undoStep } from '../../domain/theory/history.ts'
import { mergeTheories, resolveTheories, type TheoryConflict } from '../../domain/theory/merge.ts'
import { newBox, type TheoryContent } from '../../domain/theory/theory.ts'
import type { SaveState } from '../writing/auto-save.ts'
import { useMergingSave } from '../writing/use-auto-save.ts'
import { addressOf, type Owner, readVersion, serverOf, storedOf } from './queries.ts'
import type { TheoryEdits } from './theory-edits.ts'

/** In milliseconds: how often is asked whether somebody else has saved. */
const listening = 500

/** With the time that saving and asking take, others see an edit within two seconds, also of somebody who goes on typing. */
const pace = { atLatest: 800 }

export interface TheoryWork {
  readonly state: SaveState<TheoryContent, TheoryConflict>
  readonly edits: TheoryEdits
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  /** The whole of it put in the place of what stands, as one step. */
  readonly replace: (content: TheoryContent) => void
  readonly choose: (keepsMine: (conflict: TheoryConflict) => boolean) => void
}

const merging = { merge: mergeTheories, resolve: resolveTheories }

export function useTheory(owner: Owner, theory: Theory): TheoryWork {
  const address = addressOf(owner)
  const [server] = useState(() => serverOf(owner))
  const saving = useMergingSave(address, storedOf(theory), server, merging, pace)
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const [history, setHistory] = useState(noHistory)
  const steps = useRef(history)
  useListening(
    address,
    () => saving.state.stored.version,
    async () => saving.hear(await server.load()),
  )

  const { fixed } = theory
  const work = useMemo(() => {
    const remember = (next: History) => {
      steps.current = next
      setHistory(next)
    }
    /** `of` names what is being typed. */
    const apply = (next: TheoryContent, of?: string) => {
      const before = saving.state.content
      saving.edit(next)
      remember(recordStep(steps.current, before, next, of))
    }
    const applyOr = (edited: edit.Edited) => {
      if ('refused' in edited) return edited.refused
      apply(edited.content)
      return undefined
    }
    const now = () => saving.state.content
    const edits: TheoryEdits = {
      addBox(lane, title, says) {
        const box = { ...newBox(uuid(), lane, title), ...says }
        return applyOr(edit.addBox(now(), box)) === undefined ? box.id : undefined
      },
      changeBox: (id, changes) =>
        apply(edit.changeBox(now(), id, changes), `${id} ${Object.keys(changes).join(' ')}`),
      moveBox(id, lane, options) {
        const last = now().boxes.filter((box) => box.lane === lane).length
        return applyOr(edit.moveBox(now(), id, lane, last, options))
      },
      shiftBox(id, by) {
        const moved = shiftBox(now(), id, by)
        if (moved !== now()) apply(moved)
      },
      placeBox(id, lane, above) {
        const placed = placeBox(now(), id, lane, above)
        return 'content' in placed && placed.content === now() ? undefined : applyOr(placed)
      },
      removeBox(id) {
        if (fixed.boxes.includes(id)) return 'measured'
        apply(edit.removeBox(now(), id))
        return undefined
      },
      addArrow: (from, to) => applyOr(edit.addArrow(now(), from, to)),
      changeArrow: (from, to, changes) =>
        apply(edit.changeArrow(now(), from, to, changes), `${from}>${to} ${Object.keys(changes).join(' ')}`),
      removeArrow: (from, to) => apply(edit.removeArrow(now(), from, to)),
      answer: ({ box, code: finding, about }, reason) =>
        apply(edit.answerFinding(now(), { box, finding, reason, about })),
      takeBack: (box, finding) => apply(edit.takeAnswerBack(now(), { box, finding })),
    }
    const step = (take: typeof undoStep) => () => {
      const taken = take(steps.current, now())
      if (!taken) return
      saving.edit(taken.content)
      remember(taken.history)
    }
    return {
      edits,
      undo: step(undoStep),
      redo: step(redoStep),
      replace: (content: TheoryContent) => apply(content),
    }
  }, [saving, fixed])

  return {
    ...work,
    state,
    undo: history.done.length > 0 ? work.undo : undefined,
    redo: history.undone.length > 0 ? work.redo : undefined,
    choose: (keepsMine) => saving.choose(keepsMine),
  }
}

/** Asks for the version while the page is in sight, and for the whole where it is newer than what is known. */
function useListening(address: string, known: () => number, load: () => Promise<void>): void {
  const latest = useRef({ known, load })
  latest.current = { known, load }
  useEffect(() => {
    let stopped = false
    let timer: ReturnType<typeof setTimeout>
    const listen = async () => {
      try {
        if (document.visibilityState === 'visible') {
          const { version } = await readVersion(address)
          if (!stopped && version > latest.current.known()) await latest.current.load()
        }
      } catch {
        // Without a connection there is nothing to hear; what is saved tells of that.
      }
      if (!stopped) timer = setTimeout(() => void listen(), listening)
    }
    timer = setTimeout(() => void listen(), listening)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [address])
}
