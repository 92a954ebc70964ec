/** XML namespaces of the parts we keep in a workbook. They are names, not addresses: nothing is ever fetched from them. */

/** What a run writes and what stood there before: added first in a commit ("mulai"). */
export const LEDGER_NAMESPACE = 'urn:lkj-excel:catatan:1';

/** Added last in a commit ("selesai"): the run of the same number is complete. */
export const COMPLETION_NAMESPACE = 'urn:lkj-excel:selesai:1';

/** The workbook's own settings, which travel with it. */
export const SETTINGS_NAMESPACE = 'urn:lkj-excel:pengaturan:1';
