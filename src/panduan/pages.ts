/** The guide: static pages in Indonesian and English, made from the catalogue of findings and the rules, so that they say what the program does. */
import type { IssueCode } from '../core/model/issueCode';
import { ISSUE_PARAMS } from '../core/model/issueParams';
import { toText, withoutTrailingZeros } from '../core/exact/decimal';
import { PREDIKAT_AKIP, SEBUTAN_AKIP } from '../core/rules/predikatAkip';
import { RUMUS } from '../core/rules/rumusCapaian';
import { DASAR_SKALA, SKALA_BAWAAN, type BatasKategori } from '../core/rules/skalaKategori';
import type { Language } from '../messages/language';
import { messageOf } from '../messages/messageOf';
import { contohOf } from './contoh';
import { pathOfGambar } from './gambar';
import { escape, pageHtml, type Page } from './html';
import { NASKAH_EN } from './naskah/en';
import { NASKAH_ID } from './naskah/id';
import type { Bagian, Halaman, Naskah } from './naskah/naskah';

const HALAMAN: readonly Halaman[] = ['index', 'hitung', 'tabel', 'pengaturan', 'kembali', 'temuan', 'rumus', 'data', 'pasang', 'admin'];
const NASKAH: Readonly<Record<Language, Naskah>> = { id: NASKAH_ID, en: NASKAH_EN };
const CODES = (Object.keys(ISSUE_PARAMS) as IssueCode[]).sort();

/** From a page of the guide to what it is served with. */
function rootOf(language: Language): string {
  return language === 'en' ? '../../' : '../';
}

/** Text whose spans between backticks are code. */
function inline(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function gambarHtml([gambar, keterangan]: NonNullable<Bagian['gambar']>, language: Language): string {
  return `<figure><img src="${rootOf(language)}${pathOfGambar(gambar, language)}" alt="" /><figcaption>${escape(keterangan)}</figcaption></figure>`;
}

function bagianHtml({ judul, alinea = [], langkah = [], butir = [], perintah, gambar, tautan = [] }: Bagian, language: Language): string {
  const items = (tag: 'ol' | 'ul', texts: readonly string[]): string => (texts.length === 0 ? '' : `<${tag}>${texts.map((text) => `<li>${inline(text)}</li>`).join('')}</${tag}>`);
  const links = tautan.length === 0 ? '' : `<ul>${tautan.map(([halaman, text]) => `<li><a href="${halaman}.html">${inline(text)}</a></li>`).join('')}</ul>`;
  return [judul === undefined ? '' : `<h2>${escape(judul)}</h2>`, ...alinea.map((text) => `<p>${inline(text)}</p>`), items('ol', langkah), items('ul', butir), perintah === undefined ? '' : `<pre><code>${escape(perintah)}</code></pre>`, links, gambar === undefined ? '' : gambarHtml(gambar, language)].filter((part) => part !== '').join('\n');
}

/** Every code with its own anchor. */
function temuanHtml(language: Language, { temuan }: Naskah): string {
  const entries = CODES.map((code) => {
    const { message, remedy } = messageOf({ code, params: contohOf(code) }, language);
    return `<h2 id="${code}"><code>${code}</code></h2>\n<dl><dt>${escape(temuan.contoh)}</dt><dd>${escape(message)}</dd><dt>${escape(temuan.perbaikan)}</dt><dd>${escape(remedy)}</dd></dl>`;
  });
  return [`<p>${escape(temuan.pengantar)}</p>`, `<ul class="daftar">${CODES.map((code) => `<li><a href="#${code}">${code}</a></li>`).join('')}</ul>`, ...entries].join('\n');
}

function tableHtml(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]): string => `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="lebar"><table>${row('th', headers)}${rows.map((cells) => row('td', cells)).join('')}</table></div>`;
}

function bandText(dari: BatasKategori | null, sampai: BatasKategori | null): string {
  const value = ({ nilai }: BatasKategori): string => toText(withoutTrailingZeros(nilai));
  const from = dari === null ? '' : `${dari.termasuk ? '≥' : '>'} ${value(dari)}`;
  const to = sampai === null ? '' : `${sampai.termasuk ? '≤' : '<'} ${value(sampai)}`;
  return [from, to].filter((part) => part !== '').join(', ');
}

function rumusHtml({ rumus }: Naskah): string {
  const { kolom } = rumus;
  return [
    `<p>${escape(rumus.pengantar)}</p>`,
    `<h2>${escape(rumus.capaian)}</h2>`,
    tableHtml([kolom.rumus, kolom.sumber], Object.values(RUMUS).map(({ teks, sumber }) => [teks, sumber])),
    `<p>${escape(rumus.pembulatan)}</p>`,
    `<h2>${escape(rumus.skala)}</h2>`,
    ...SKALA_BAWAAN.flatMap(({ id, pita }) => [`<h3>${escape(DASAR_SKALA[id]?.nama ?? id)}</h3>`, `<p>${escape(DASAR_SKALA[id]?.dasarHukum ?? '')}</p>`, tableHtml([kolom.kategori, kolom.batas], pita.map(({ kategori, dari, sampai }) => [kategori, bandText(dari, sampai)]))]),
    `<h2>${escape(rumus.predikat)}</h2>`,
    `<p>${escape(rumus.predikatDasar)}</p>`,
    tableHtml([kolom.predikat, kolom.skor, kolom.sebutan], PREDIKAT_AKIP.map(({ predikat, batasBawah }) => [predikat, String(batasBawah), SEBUTAN_AKIP[predikat] ?? ''])),
    `<h2>${escape(rumus.lain)}</h2>`,
    tableHtml([kolom.rumus, kolom.sumber], rumus.lainnya),
  ].join('\n');
}

function bodyOf(halaman: Halaman, language: Language, naskah: Naskah): string {
  if (halaman === 'temuan') return temuanHtml(language, naskah);
  if (halaman === 'rumus') return rumusHtml(naskah);
  return naskah.isi[halaman].map((bagian) => bagianHtml(bagian, language)).join('\n');
}

function pageOf(halaman: Halaman, language: Language): Page {
  const naskah = NASKAH[language];
  const isEnglish = language === 'en';
  const root = rootOf(language);
  return {
    path: `${isEnglish ? 'en/' : ''}${halaman}.html`,
    html: pageHtml({
      language,
      title: naskah.judul[halaman],
      links: [
        ...HALAMAN.map((other): [string, string] => [naskah.judul[other], `${other}.html`]),
        [naskah.templat, `${root}assets/LKj-templat.xlsx`],
        [naskah.bantuan, `${root}assets/bantuan.html`],
        [naskah.bahasaLain, isEnglish ? `../${halaman}.html` : `en/${halaman}.html`],
      ],
      here: `${halaman}.html`,
      body: bodyOf(halaman, language, naskah),
    }),
  };
}

/** All pages, below the guide's folder: Indonesian in it, English in `en/`. */
export function makePanduan(): readonly Page[] {
  return (['id', 'en'] as const).flatMap((language) => HALAMAN.map((halaman) => pageOf(halaman, language)));
}
