/**
 * The fourth request of a commit that takes worksheets away or leaves no record: sent once everything else stands and nothing
 * had changed meanwhile. Nothing brings a worksheet's looks and charts back, so nothing before it may still fail. Until it is
 * carried out the job has begun and not finished, whoever finds it so can go both ways: "selesai" comes, and the journal goes, last.
 */
import type { WritePlan } from '../../core/model/writePlan';
import { failureOf } from './errors';
import type { Send } from './send';

export function needsFinish({ steps, openPartGoes }: WritePlan): boolean {
  return openPartGoes === true || steps.some(({ kind }) => kind === 'remove-sheet');
}

/** Rejects with HostFailure: cells were written, and what is to go may stand there still. */
export async function finishCommit({ context, send, plan }: { readonly context: Excel.RequestContext; readonly send: Send; readonly plan: WritePlan }, opened: string | null): Promise<void> {
  const { worksheets, customXmlParts } = context.workbook;
  for (const step of plan.steps) if (step.kind === 'remove-sheet') worksheets.getItemOrNullObject(step.sheet).delete();
  if (plan.closePart !== null) customXmlParts.add(plan.closePart);
  const journal = plan.openPartGoes === true && opened !== null ? [opened] : [];
  for (const id of [...plan.obsoleteParts, ...journal]) customXmlParts.getItemOrNullObject(id).delete();
  try {
    await send();
  } catch (error) {
    throw failureOf(error, true);
  }
}
