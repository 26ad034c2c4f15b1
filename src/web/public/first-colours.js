// Chooses light or dark and the page's language before anything is drawn, so that nothing flashes. A file of its own
// because the content policy allows no inline script. The keys are those of lib/theme.tsx and lib/language.tsx.
;(() => {
  const root = document.documentElement
  let theme = null
  let language = null
  try {
    theme = localStorage.getItem('overblik.theme')
    language = localStorage.getItem('overblik.language')
  } catch {
    // Storage may be closed to the page; then the device decides.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = theme === 'light' || theme === 'dark' ? theme : dark ? 'dark' : 'light'
  if (language === 'en') root.lang = 'en'
})()
