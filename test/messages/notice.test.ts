/** Reasons travel to the dialog in its address and come back whole; what anyone else writes there does no harm. */
import type { Issue } from '../../src/core/model/issue';
import { failureNotice, issueNotice, noticeOfHash, noticeSentences, noticeToHash, type NoticeItem } from '../../src/messages/notice';

const issue = (over: Partial<Issue>): Issue => ({ code: 'kolom-terhalang', severity: 'error', sheet: 'PK', cell: 'H5', value: 'x', params: { blocked: 'H5' }, ...over });

test.each([
  ['a failure', 'id', [failureNotice('cell-edit-mode')], false],
  ['a finding', 'en', [issueNotice(issue({}))], false],
  ['what kept a part out', 'en', [issueNotice(issue({}))], true],
  ['a name with every sign that addresses use', 'id', [issueNotice(issue({ sheet: "PK #1 & 100% 'baru' “é” 😀" }))], true],
  ['several', 'id', [failureNotice('protected'), issueNotice(issue({ code: 'filter-aktif', cell: '', params: {} }))], false],
] as const)('%s comes back whole', (_what, language, items, isPart) => expect(noticeOfHash(noticeToHash(items, language, isPart))).toEqual({ language, items, isPart }));

test.each([
  ['nothing', ''],
  ['no JSON', '#id[{'],
  ['half an escape', '#id%E0%A4%A'],
  ['no list', '#id%7B%7D'],
  ['an unknown code', `#id${encodeURIComponent('[{"kind":"issue","code":"constructor","params":{}}]')}`],
  ['an unknown failure', `#id${encodeURIComponent('[{"kind":"failure","code":"toString"}]')}`],
  ['an unknown kind', `#id${encodeURIComponent('[{"kind":"html","code":"filter-aktif"}]')}`],
  ['empty items', `#id${encodeURIComponent('[null,1,"x",[]]')}`],
])('%s gives no items', (_what, hash) => expect(noticeOfHash(hash)).toEqual({ language: 'id', items: [], isPart: false }));

test('params that are no texts or numbers are left out', () => {
  const hash = `#id${encodeURIComponent('[{"kind":"issue","code":"filter-aktif","sheet":7,"params":{"a":{},"b":[1],"c":null,"d":"x","e":2}}]')}`;
  expect(noticeOfHash(hash).items).toEqual([{ kind: 'issue', code: 'filter-aktif', sheet: '', cell: '', params: { d: 'x', e: 2 } }]);
});

test.each([
  // [what a cell holds, how many of nine such findings fit]
  ['x', 3],
  ['x'.repeat(32_000), 3],
  ['é'.repeat(32_000), 2],
  ['😀'.repeat(32_000), 1],
])('the address stays short enough for a dialog (%#)', (blocked, fit) => {
  const hash = noticeToHash(Array<NoticeItem>(9).fill(issueNotice(issue({ params: { blocked } }))), 'id', true);
  expect(hash.length).toBeLessThanOrEqual(1_600);
  expect(noticeOfHash(hash).items).toHaveLength(fit);
});

test('a finding says where it is, a failure what to do', () => {
  expect(noticeSentences(issueNotice(issue({})), 'id')).toEqual({
    place: 'PK · H5',
    message: 'Kolom hasil tidak dapat ditambahkan, karena H5 di sebelah kanan tabel sudah terisi.',
    remedy: 'Pindahkan isinya, atau sisipkan kolom kosong di sebelah kanan tabel, lalu hitung lagi.',
  });
  expect(noticeSentences(failureNotice('cell-edit-mode'), 'en')).toMatchObject({ place: '', remedy: 'Press Enter or Esc in the worksheet, then try again.' });
});
