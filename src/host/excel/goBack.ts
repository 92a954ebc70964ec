/** Brings a workbook back to where it stood before a commit that was carried out on stale input, or broke off. */
import { failureOf } from './errors';
import type { CommitInput, Progress } from './commitProgress';
import type { HostFailure } from '../port';
import { askPartIds } from './probe';
import { askAdded, queueDropEmpty } from './sheetsBack';
import { queuePartsBack, queueTakeBack } from './takeBack';

/** Brings cells and parts back after requests that were carried out whole: one request. */
export async function goBackWhole({ context, send, snapshot, tracked }: CommitInput, { before, done, parts }: Progress): Promise<void> {
  queueTakeBack({ workbook: context.workbook, tracked, snapshot, before }, done, true);
  const gone = snapshot.parts.filter(({ id }) => !parts.has(id));
  queuePartsBack(context, gone, [...parts].filter((id) => !snapshot.parts.some((part) => part.id === id)));
  await send();
}

/**
 * Brings cells and parts back after a request that broke off. What broke off because a sheet was protected meanwhile
 * cannot be undone for the same reason, and need not be: it was not carried out.
 */
export async function goBackBroken(input: CommitInput, progress: Progress, cause: HostFailure): Promise<void> {
  const { context, send, snapshot, tracked } = input;
  const { before, done, broken, deleting } = progress;
  const undo = { workbook: context.workbook, tracked, snapshot, before };
  if (done.length > 0) {
    queueTakeBack(undo, done, true);
    await send();
  }
  if (broken.length > 0) {
    queueTakeBack(undo, broken, false);
    try {
      await send();
    } catch (error) {
      if (cause.code !== 'protected' || failureOf(error, true).code !== 'protected') throw error;
    }
  }
  const added = broken.flatMap(({ step }) => (step.kind === 'add-sheet' ? [askAdded(context, step.name)] : []));
  const takeIds = askPartIds(context);
  await send();
  added.forEach(queueDropEmpty);
  const present = takeIds();
  // A part that is gone though this commit had not come to that was taken away by another run.
  const gone = deleting ? snapshot.parts.filter(({ id }) => !present.includes(id)) : [];
  queuePartsBack(context, gone, await addedParts(input, progress, present));
  await send();
}

/**
 * Which of the parts that stand there now this commit added: known from answers, else by the text of what it may have added,
 * each text once. Others are another run's, even with such a text. What is queued is sent along where a text must be asked for.
 */
async function addedParts({ context, send, snapshot }: CommitInput, { parts: known, addedUnanswered }: Progress, present: readonly string[]): Promise<string[]> {
  const fresh = present.filter((id) => !snapshot.parts.some((part) => part.id === id));
  const unknown = addedUnanswered.size === 0 ? [] : fresh.filter((id) => !known.has(id));
  const asked = unknown.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  if (asked.length > 0) await send();
  const byText = [...addedUnanswered].flatMap((text) => asked.find(({ xml }) => xml.value === text) ?? []);
  return [...fresh.filter((id) => known.has(id)), ...byText.map(({ id }) => id)];
}
