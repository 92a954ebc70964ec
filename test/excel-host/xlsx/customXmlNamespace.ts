/** Which namespace a custom XML part belongs to. */
import { splitRoot } from './xml';

/** The namespace of a document's root element; '' for none. */
export function namespaceOf(xml: string): string {
  const { head } = splitRoot(xml);
  const tag = head.slice(head.lastIndexOf('<'));
  const prefix = /^<([\w.-]+):/.exec(tag)?.[1];
  const pattern = prefix === undefined ? /\sxmlns\s*=\s*(?:"([^"]*)"|'([^']*)')/ : new RegExp(String.raw`\sxmlns:${prefix}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(tag);
  return match?.[1] ?? match?.[2] ?? '';
}
