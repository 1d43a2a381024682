import type { Addition } from '../../session/importing/addingTo'
import { useWords } from '../words/useWords'
import './AdditionLine.css'

/** What adding the file would do to the records that are there: how many it replaces, adds, and leaves as they are. */
export function AdditionLine({ addition }: { readonly addition: Addition }) {
  const { t, f } = useWords()
  const { added, replaced, same } = addition
  const list = [
    replaced > 0 && t('imports.addition.replaced', { count: replaced, n: f.count(replaced) }),
    added > 0 && t('imports.addition.added', { count: added, n: f.count(added) }),
    same > 0 && t('imports.addition.same', { count: same, n: f.count(same) }),
  ].filter((part) => part !== false)
  return <p className="imports-addition">{t('imports.addition.line', { list: list.join(' · ') })}</p>
}
