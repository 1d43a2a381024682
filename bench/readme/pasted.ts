const START = '<!-- bench: pasted by npm run bench:readme -->'
const END = '<!-- bench end -->'

/** Where the text between the two markers begins and ends; fails where they are not there. */
function between(page: string): readonly [start: number, end: number] {
  const start = page.indexOf(START) + START.length
  const end = page.indexOf(END)
  if (start < START.length || end < start)
    throw new Error(`the page should hold ${START} and, after it, ${END}`)
  return [start, end]
}

export function pasted(page: string, text: string): string {
  const [start, end] = between(page)
  return `${page.slice(0, start)}\n\n${text}\n\n${page.slice(end)}`
}

/** What `pasted` put there. */
export const pastedIn = (page: string): string => page.slice(...between(page)).trim()
