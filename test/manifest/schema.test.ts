/** The manifest against Microsoft's published schemas (MS-OWEMXML), offline. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const schema = (fileName: string): { fileName: string; contents: string } => ({ fileName, contents: readFileSync(path.join(__dirname, 'xsd', fileName), 'utf8') });

async function schemaErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: schema('OfficeAppManifestV1_1.xsd'),
    preload: ['OfficeAppBasicTypesV1_0', 'MailAppVersionOverridesV1_0', 'MailAppVersionOverridesV1_1', 'TaskPaneAppVersionOverridesV1_0'].map((name) => schema(`${name}.xsd`)),
  });
  return errors.map(({ message }) => message);
}

test('the manifest is valid', async () => expect(await schemaErrors(MANIFEST)).toEqual([]));

// Were the schemas not applied, or only to the outer part, these would pass.
test.each([
  ['base: a name too long', MANIFEST.replace('DefaultValue="LKj untuk Excel"', `DefaultValue="${'L'.repeat(126)}"`)],
  ['base: elements out of order', MANIFEST.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1')],
  ['overrides: a label without resid', MANIFEST.replace('<Label resid="Panel.Label"/>', '<Label/>')],
  ['overrides: a button without tooltip', MANIFEST.replace(/<Supertip>[\s\S]*?<\/Supertip>/, '')],
  ['overrides: a short text too long', MANIFEST.replace('DefaultValue="Buka Panel"', `DefaultValue="${'B'.repeat(126)}"`)],
  ['overrides: a long text too long', MANIFEST.replace(/DefaultValue="Membuka panel[^"]*"/, `DefaultValue="${'B'.repeat(251)}"`)],
  ['overrides: a resource id too long', MANIFEST.replaceAll('Panel.Label', 'P'.repeat(33))],
])('%s is refused', async (_what, xml) => {
  expect(xml).not.toBe(MANIFEST);
  expect(await schemaErrors(xml)).not.toEqual([]);
});
