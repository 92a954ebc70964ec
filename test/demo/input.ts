/** Opens the workbook of a command line, or says in one sentence why it is none, for whoever prepared it. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { NotAWorkbook, openXlsx, type BadFile, type HostWorkbook } from '../excel-host';

/** Nothing can be done: the sentence says why and what to do. */
export class Refusal extends Error {}

const BAD_FILE: Readonly<Record<BadFile, string>> = {
  empty: 'kosong (0 byte). Salin ulang dari sumbernya.',
  'old-xls': 'berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.',
  encrypted: 'dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (Berkas, Info, Proteksi Buku Kerja), lalu simpan.',
  'other-format': 'bukan berformat .xlsx. Buka di Excel, lalu simpan sebagai .xlsx.',
  'not-zip': 'bukan buku kerja Excel atau sudah rusak. Buka di Excel, lalu simpan sebagai .xlsx.',
  damaged: 'bukan buku kerja Excel atau sudah rusak. Buka di Excel, lalu simpan sebagai .xlsx.',
};

function load(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new Refusal(`${path} adalah folder. Sebutkan nama berkas .xlsx-nya.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    throw new Refusal(
      missing
        ? `Berkas ${path} tidak ditemukan. Periksa nama dan foldernya.`
        : `Berkas ${path} tidak dapat dibaca. Periksa izinnya, dan tutup dahulu bila sedang dibuka di Excel.`,
      { cause: error },
    );
  }
}

/** The workbook at `path`. Throws Refusal for anything that is none. */
export async function openWorkbook(path: string): Promise<HostWorkbook> {
  const bytes = load(path);
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (error instanceof NotAWorkbook) throw new Refusal(`Berkas ${basename(path)} ${BAD_FILE[error.reason]}`, { cause: error });
    throw error;
  }
}
