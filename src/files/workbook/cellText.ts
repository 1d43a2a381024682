import { withoutBlanks } from '../table/cells'
import { plainText } from './xmlText'

/** Text of a cell as every table has it: composed, with our own Đ for the Icelandic one, without blanks around it. */
export const cellText = (written: string): string =>
  withoutBlanks(plainText(written).normalize('NFC').replaceAll('Ð', 'Đ'))
