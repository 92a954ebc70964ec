/** `npm run template [-- TAHUN]`: writes assets/LKj-templat.xlsx, which the build serves beside the pages. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTemplate } from './make';
import { TAHUN_AWAL } from './sheets';

const [word] = process.argv.slice(2);
const tahun = word === undefined ? TAHUN_AWAL : Number(word);
if (!Number.isInteger(tahun) || tahun < 2000 || tahun > 2100) throw new Error(`Tahun harus empat angka, bukan "${word ?? ''}".`);
void makeTemplate(tahun).then((bytes) => {
  writeFileSync(fileURLToPath(new URL('../../assets/LKj-templat.xlsx', import.meta.url)), bytes);
});
