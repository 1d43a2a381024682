import { FileTrigger } from 'react-aria-components'
import { PROJECT_FILE_END } from '../../files/projectFile/projectFile'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { useProjectExport } from './useProjectExport'

/** A whole project into a file, and out of one. What becomes of it is told over the map: `onClose` makes room. */
export function ProjectFileButtons({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const session = useSession()
  const exportProject = useProjectExport()
  const take = (files: FileList) => {
    const [file] = files
    if (file) void session.projects.importFile({ name: file.name, blob: file })
    onClose()
  }
  return (
    <>
      <Button
        onPress={() => {
          onClose()
          void exportProject()
        }}
      >
        {t('projects.file.export')}
      </Button>
      <FileTrigger acceptedFileTypes={[PROJECT_FILE_END]} onSelect={(files) => files && take(files)}>
        <Button>{t('projects.file.open')}</Button>
      </FileTrigger>
    </>
  )
}
