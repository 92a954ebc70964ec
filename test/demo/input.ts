/** Is this file a workbook that can be opened? Answers in one sentence for whoever prepared it. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';

/** Nothing can be done: the sentence says why and what to do. */
export class Refusal extends Error {}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A password makes an .xlsx an OLE file that holds this stream. */
function isEncrypted(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function load(path: string): Buffer {
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

function partsOf(bytes: Buffer): ReadonlySet<string> | null {
  try {
    const names = new Set<string>();
    unzipSync(bytes, { filter: ({ name }) => (names.add(name), false) });
    return names;
  } catch {
    return null;
  }
}

/** The bytes of a workbook at `path`. Throws Refusal for anything that cannot be one. */
export function readWorkbookFile(path: string): Uint8Array {
  const bytes = load(path);
  const name = basename(path);
  if (bytes.length === 0) throw new Refusal(`Berkas ${name} kosong (0 byte). Salin ulang dari sumbernya.`);
  if (startsWith(bytes, OLE)) {
    throw new Refusal(
      isEncrypted(bytes)
        ? `Berkas ${name} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (Berkas, Info, Proteksi Buku Kerja), lalu simpan.`
        : `Berkas ${name} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.`,
    );
  }
  if (!startsWith(bytes, ZIP)) throw new Refusal(`Berkas ${name} bukan buku kerja Excel atau sudah rusak. Buka di Excel, lalu simpan sebagai .xlsx.`);
  const parts = partsOf(bytes);
  if (parts?.has('xl/workbook.xml') === true && parts.has('[Content_Types].xml')) return bytes;
  if (parts?.has('xl/workbook.bin') === true) throw new Refusal(`Berkas ${name} berformat biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.`);
  if (parts?.has('content.xml') === true) throw new Refusal(`Berkas ${name} berformat OpenDocument (.ods). Buka, lalu simpan sebagai .xlsx.`);
  throw new Refusal(`Berkas ${name} bukan buku kerja Excel atau sudah rusak. Buka di Excel, lalu simpan sebagai .xlsx.`);
}
