/** Completions as XML texts and back: that a run was carried out whole, and what it was computed from. */
import type { ComputedFrom } from './inputs';
import type { Ledger } from './ledger';
import { MAX_RUN, TIME } from './ledgerXml';
import { COMPLETION_NAMESPACE } from './namespaces';
import { toXmlText, XML_PROLOGUE } from './partXml';

/** More than any workbook's worksheets need. */
const MAX_XML_LENGTH = 50_000;

/** What a completion part says: that this run, begun at that time, was carried out whole. */
export interface Completion {
  readonly run: number;
  /** ISO time of the run; null in parts from before it was kept, which complete every run of their number. */
  readonly at: string | null;
  /** What the results that stand were computed from, as text of the part (computedFrom.ts reads it); '' where it is not known. */
  readonly from: string;
}

/** What a run was computed from, as its completion tells it. */
export function fromText(from: ComputedFrom | null): string {
  return from === null ? '' : toXmlText(from);
}

/**
 * The part that is added after everything was written. Two that begin at the same moment take the same number: the time tells
 * which of them was finished.
 */
export function writeCompletion({ run, at }: Pick<Ledger, 'run' | 'at'>, from: string): string {
  return `<selesai xmlns="${COMPLETION_NAMESPACE}" run="${run}" waktu="${at}">${from}</selesai>`;
}

/** Another program may have changed the order of the attributes. */
const COMPLETION_XML = new RegExp(
  String.raw`${XML_PROLOGUE}<selesai(?=[^>]* xmlns=["']${COMPLETION_NAMESPACE}["'])(?=[^>]* run=["'](\d{1,10})["'])(?:(?=[^>]* waktu=["'](${TIME})["'])|(?![^>]*waktu))(?: (?:xmlns|run|waktu)=["'][^"'<>]*["']){2,3}\s*(?:/>|>([^<]*)</selesai>)\s*$`,
);

/** What a completion part completes; null for whatever we cannot have written. */
export function parseCompletion(xml: string): Completion | null {
  const [, number, at = null, from = ''] = (xml.length > MAX_XML_LENGTH ? null : COMPLETION_XML.exec(xml)) ?? [];
  const run = Number(number);
  return run >= 1 && run <= MAX_RUN ? { run, at, from } : null;
}
