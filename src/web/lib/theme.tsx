// Light, dark or as the device says. public/first-colours.js does the same before the first paint.

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { readChoice, storeChoice } from './stored-choice.ts'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

interface ThemeContext {
  readonly choice: ThemeChoice
  /** What the choice comes to on this device. */
  readonly theme: 'light' | 'dark'
  readonly choose: (choice: ThemeChoice) => void
}

const key = 'overblik.theme'
const darkQuery = matchMedia('(prefers-color-scheme: dark)')

function subscribeToDevice(changed: () => void): () => void {
  darkQuery.addEventListener('change', changed)
  return () => darkQuery.removeEventListener('change', changed)
}

const context = createContext<ThemeContext | undefined>(undefined)

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState<ThemeChoice>(() => readChoice(key, themeChoices) ?? 'system')
  const deviceIsDark = useSyncExternalStore(subscribeToDevice, () => darkQuery.matches)
  const theme = choice === 'system' ? (deviceIsDark ? 'dark' : 'light') : choice
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  const choose = (next: ThemeChoice) => {
    storeChoice(key, next)
    setChoice(next)
  }
  return <context.Provider value={{ choice, theme, choose }}>{children}</context.Provider>
}

export function useTheme(): ThemeContext {
  const value = useContext(context)
  if (value === undefined) throw new Error('useTheme stands outside ThemeProvider')
  return value
}
