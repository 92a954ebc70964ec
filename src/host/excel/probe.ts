/** The first request: which worksheets, tables and parts of ours the workbook has. No cell is read. */
import type { StoredPart } from '../../core/model/grid';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE, SETTINGS_NAMESPACE } from '../../core/record/namespaces';
import type { Send } from './send';

const NAMESPACES = [LEDGER_NAMESPACE, COMPLETION_NAMESPACE, SETTINGS_NAMESPACE] as const;

export interface ProbedTable {
  readonly name: string;
  readonly proxy: Excel.Table;
}

export interface ProbedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly proxy: Excel.Worksheet;
  readonly tables: readonly ProbedTable[];
}

export interface Probe {
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** With its ending, once it was saved. */
  readonly fileName: string;
  readonly sheets: readonly ProbedSheet[];
  readonly parts: readonly StoredPart[];
}

interface AskedNamespace {
  readonly namespace: string;
  readonly all: Excel.CustomXmlPartScopedCollection;
  /** The text of the only part; null where there is none or more than one. */
  readonly onlyXml: OfficeExtension.ClientResult<string>;
}

function askNamespace(workbook: Excel.Workbook, namespace: string): AskedNamespace {
  const all = workbook.customXmlParts.getByNamespace(namespace);
  all.load('items/id');
  return { namespace, all, onlyXml: all.getOnlyItemOrNullObject().getXml() };
}

/** Our parts with their text; asks once more only where a namespace holds several (left behind by a run that broke off). */
async function readParts(context: Excel.RequestContext, send: Send, asked: readonly AskedNamespace[]): Promise<readonly StoredPart[]> {
  const found = asked.flatMap(({ namespace, all, onlyXml }) =>
    all.items.map((part) => ({ id: part.id, namespace, only: all.items.length === 1 ? onlyXml.value : null })),
  );
  const more = new Map(
    found
      .filter((part) => part.only === null)
      .map((part) => [part.id, context.workbook.customXmlParts.getItem(part.id).getXml()] as const),
  );
  if (more.size > 0) await send();
  return found.map(({ id, namespace, only }) => ({ id, namespace, xml: only ?? more.get(id)?.value ?? '' }));
}

/** Ids of the parts in our namespaces: queued now, taken once the answer is there. */
export function askPartIds({ workbook }: Excel.RequestContext): () => readonly string[] {
  const asked = NAMESPACES.map((namespace) => {
    const all = workbook.customXmlParts.getByNamespace(namespace);
    all.load('items/id');
    return all;
  });
  return () => asked.flatMap(({ items }) => items.map(({ id }) => id));
}

/** Our parts alone: one request, two where one of our namespaces holds several parts. */
export async function probeParts(context: Excel.RequestContext, send: Send): Promise<readonly StoredPart[]> {
  const asked = NAMESPACES.map((namespace) => askNamespace(context.workbook, namespace));
  await send();
  return readParts(context, send, asked);
}

/** Reads the workbook's outline: one request, two where one of our namespaces holds several parts. */
export async function probeWorkbook(context: Excel.RequestContext, send: Send): Promise<Probe> {
  const { workbook } = context;
  workbook.load('readOnly,name');
  workbook.protection.load('protected');
  const { worksheets, tables } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/worksheet/id');
  const asked = NAMESPACES.map((namespace) => askNamespace(workbook, namespace));
  await send();

  const parts = await readParts(context, send, asked);
  const sheets = worksheets.items.map((proxy) => ({
    id: proxy.id,
    name: proxy.name,
    visible: proxy.visibility === 'Visible',
    proxy,
    tables: tables.items.filter((table) => table.worksheet.id === proxy.id).map((table) => ({ name: table.name, proxy: table })),
  }));
  return { structureProtected: workbook.protection.protected, readOnly: workbook.readOnly, fileName: workbook.name, sheets, parts };
}
