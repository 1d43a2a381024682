import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './fonts'
import { threadOpener } from '../files/thread/threadOpener'
import { startWords } from '../panels/words/startWords'
import { createSession } from '../session/createSession'
import type { SessionState } from '../session/state'
import { workerAnalyst } from '../worker/workerAnalyst'
import './app.css'
import { App } from './App'
import { keepChoice, rememberedLanguage, rememberedTheme } from './choices'
import { keeping, saveOnLeaving } from './keeping'
import { keptMappings } from './keptMappings'
import { fetchSiteFile } from './siteFiles'

const session = createSession({
  analyst: workerAnalyst(),
  fetchFile: fetchSiteFile,
  opener: threadOpener(),
  mappings: keptMappings(),
  keeping: keeping(),
  theme: rememberedTheme(),
  language: rememberedLanguage(),
})

function dress({ theme, language }: SessionState): void {
  document.documentElement.dataset.theme = theme
  document.documentElement.lang = language
}

dress(session.store.getState())
// For whoever looks at the page from outside (tests, the script that takes pictures): the first figures are there.
const stopWaiting = session.store.subscribe(({ measurement }) => {
  if (measurement.state !== 'done') return
  document.documentElement.dataset.ready = ''
  stopWaiting()
})
const words = startWords(session.store.getState().language)
session.store.subscribe((state, before) => {
  if (state.theme === before.theme && state.language === before.language) return
  keepChoice('theme', state.theme)
  keepChoice('language', state.language)
  if (state.language !== before.language) void words.changeLanguage(state.language)
  dress(state)
})

saveOnLeaving(session)
void session.projects.resume(null)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  )
}
