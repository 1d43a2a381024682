import { DataGroup } from './DataGroup'
import { Mark } from './Mark'
import { MoreMenu } from './MoreMenu'

/** Over the map, at the top: what it is about, and the actions. */
export function PhoneBar({ onExport }: { readonly onExport: () => void }) {
  return (
    <header className="phone-bar">
      <Mark />
      <DataGroup />
      <MoreMenu onExport={onExport} />
    </header>
  )
}
