/**
 * Why nothing could be done, as it travels from the ribbon's command to the dialog: codes and what their sentences quote, in the
 * dialog's address after `#`, which is sent to no server. Whatever is read back is checked: the address may have been written by anyone.
 */
import type { Issue, IssueParam } from '../core/model/issue';
import type { IssueCode } from '../core/model/issueCode';
import { ISSUE_PARAMS } from '../core/model/issueParams';
import type { HostFailure } from '../host/port';
import { failureMessageOf, isFailureCode, type FailureNoticeCode } from './failures';
import type { Sentences } from './issues/catalogue';
import type { Language } from './language';
import { messageOf } from './messageOf';

export type NoticeItem =
  | { readonly kind: 'failure'; readonly code: FailureNoticeCode }
  | { readonly kind: 'issue'; readonly code: IssueCode; readonly sheet: string; readonly cell: string; readonly params: Readonly<Record<string, IssueParam>> };

/** What is told of a failure. */
type Failed = Pick<HostFailure, 'code' | 'mayHaveWritten'>;

/** A run that was not carried out whole (src/app). */
export type StoppedRun =
  | { readonly kind: 'failed'; readonly failure: Failed }
  | { readonly kind: 'refused' | 'nothing-found'; readonly reasons: readonly Issue[] };

/** More reasons than a small dialog can show are left to the pane. */
const MOST_ITEMS = 3;
/** Some hosts cut a dialog's address at about 2,000 characters; the page's own address comes before ours. */
const LONGEST_HASH = 1_600;
const LONGEST_TEXT = 80;

const shortened = (text: string): string => Array.from(text).slice(0, LONGEST_TEXT).join('');

export function failureNotice(code: FailureNoticeCode): NoticeItem {
  return { kind: 'failure', code };
}

/** The finding as a notice; texts from cells are shortened. */
export function issueNotice({ code, sheet, cell, params }: Issue): NoticeItem {
  return {
    kind: 'issue',
    code,
    sheet: shortened(sheet),
    cell,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? shortened(value) : value])),
  };
}

/** What went wrong, and both ways out where something may have been written. */
export function failureNotices({ code, mayHaveWritten }: Failed): readonly NoticeItem[] {
  return [failureNotice(code), ...(mayHaveWritten ? [failureNotice('tertulis-sebagian')] : [])];
}

/** Why a run wrote nothing: Excel's failure, or the findings that stood in the way. */
export function noticesOf(outcome: StoppedRun): readonly NoticeItem[] {
  return outcome.kind === 'failed' ? failureNotices(outcome.failure) : outcome.reasons.map(issueNotice);
}

/** After the language: only a part was not done. Never the beginning of an encoded list. */
const PART = '+';

/** `#…` for the dialog's address: as many of the items as fit, the first ones first. `isPart`: the rest was done. */
export function noticeToHash(items: readonly NoticeItem[], language: Language, isPart: boolean): string {
  const hash = `#${language}${isPart ? PART : ''}${encodeURIComponent(JSON.stringify(items.slice(0, MOST_ITEMS)))}`;
  if (hash.length <= LONGEST_HASH || items.length === 0) return hash;
  return noticeToHash(items.slice(0, Math.min(items.length, MOST_ITEMS) - 1), language, isPart);
}

/** What {@link noticeToHash} wrote; an address that it did not write gives no items. */
export function noticeOfHash(hash: string): { readonly language: Language; readonly items: readonly NoticeItem[]; readonly isPart: boolean } {
  const language: Language = hash.startsWith('#en') ? 'en' : 'id';
  const told = hash.slice(3);
  const isPart = told.startsWith(PART);
  return { language, items: asList(isPart ? told.slice(PART.length) : told).flatMap(asItem).slice(0, MOST_ITEMS), isPart };
}

function asList(encoded: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(encoded));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // Not an address of ours: the dialog then says so in general words.
    return [];
  }
}

function asItem(raw: unknown): readonly NoticeItem[] {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || !('code' in raw)) return [];
  const { kind, code } = raw;
  if (kind === 'failure') return isFailureCode(code) ? [failureNotice(code)] : [];
  if (kind !== 'issue' || !isIssueCode(code)) return [];
  const told = 'params' in raw && typeof raw.params === 'object' && raw.params !== null ? Object.entries(raw.params) : [];
  const params = Object.fromEntries(told.filter((entry): entry is [string, IssueParam] => typeof entry[1] === 'string' || typeof entry[1] === 'number'));
  return [{ kind: 'issue', code, sheet: 'sheet' in raw ? asText(raw.sheet) : '', cell: 'cell' in raw ? asText(raw.cell) : '', params }];
}

const asText = (raw: unknown): string => (typeof raw === 'string' ? shortened(raw) : '');
const isIssueCode = (code: unknown): code is IssueCode => typeof code === 'string' && Object.hasOwn(ISSUE_PARAMS, code);

/** Where it is ("PK · E5", or '' for the workbook as a whole), what is wrong, what to do. */
export function noticeSentences(item: NoticeItem, language: Language): Sentences & { readonly place: string } {
  return item.kind === 'failure'
    ? { place: '', ...failureMessageOf(item.code, language) }
    : { place: [item.sheet, item.cell].filter((part) => part !== '').join(' · '), ...messageOf(item, language) };
}
