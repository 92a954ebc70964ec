/** The draft's styles: changed once in Word, they change everywhere. Sizes in half points, spaces in twips. */
import { AlignmentType, type IStylesOptions } from 'docx';

const FONT = 'Arial';
const BLACK = '000000';
const heading = (size: number, before: number) => ({ run: { font: FONT, size, bold: true, color: BLACK }, paragraph: { keepNext: true, spacing: { before, after: 120 } } });

/** @param bahasa of the texts, as "id-ID": Word checks their spelling by it. */
export const stylesOf = (bahasa: string): IStylesOptions => ({
  default: { document: { run: { font: FONT, size: 22, language: { value: bahasa } } }, heading1: heading(28, 0), heading2: heading(24, 240), heading3: heading(22, 200) },
  paragraphStyles: [
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 20, bold: true, color: BLACK }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 200, after: 80 } } },
    { id: 'AnakJudul', name: 'LKj Anak Judul', basedOn: 'Normal', next: 'Normal', run: { size: 20, bold: true }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 60 } } },
    { id: 'IsiTabel', name: 'LKj Isi Tabel', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 0, after: 0 } } },
    { id: 'Uraian', name: 'LKj Uraian', basedOn: 'Normal', quickFormat: true, run: { size: 20 }, paragraph: { spacing: { before: 40, after: 80 } } },
    { id: 'Sela', name: 'LKj Sela', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: { before: 0, after: 60 } } },
  ],
});
