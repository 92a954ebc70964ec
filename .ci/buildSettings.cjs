// What an office decides about its own build: where the pages stand, the add-in's id, where its users get help. Each may be left out.

const DEVELOPMENT_URL = 'https://localhost:3000';
/** The manifest's own id. Two add-ins of one id are one add-in to Microsoft 365: an office with another build gives it another id. */
const OWN_ID = '835b3f34-ca23-4056-a589-6181a90a4bee';

/** Signs that mean something in XML and HTML, and a slash at the end, are in no address that is given. */
const ADDRESS = /^https:\/\/[^\s"'<>&]*[^/\s"'<>&]$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * @param {string} name
 * @param {string} address
 */
function checked(name, address) {
  if (!ADDRESS.test(address) || !URL.canParse(address)) throw new Error(`${name} must be an https address without a slash at its end, such as https://lkj.contoh.go.id, not "${address}"`);
  return address;
}

/**
 * @typedef {object} BuildSettings
 * @property {string} baseUrl where dist/ is served
 * @property {string} id of the add-in
 * @property {string | null} supportUrl null where the add-in's own help is all there is
 */

/**
 * The settings in an environment: LKJ_BASE_URL, LKJ_ADDIN_ID, LKJ_SUPPORT_URL. Throws, naming the one that cannot be used.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {BuildSettings}
 */
function buildSettings({ LKJ_BASE_URL: baseUrl = '', LKJ_ADDIN_ID: id = '', LKJ_SUPPORT_URL: supportUrl = '' }) {
  if (id !== '' && !UUID.test(id.toLowerCase())) throw new Error(`LKJ_ADDIN_ID must be a UUID, such as "uuidgen" or PowerShell's New-Guid makes, not "${id}"`);
  return {
    baseUrl: baseUrl === '' ? DEVELOPMENT_URL : checked('LKJ_BASE_URL', baseUrl),
    id: id === '' ? OWN_ID : id.toLowerCase(),
    supportUrl: supportUrl === '' ? null : checked('LKJ_SUPPORT_URL', supportUrl),
  };
}

/**
 * The manifest for a build. Excel shows the support link beside the add-in; the ribbon's own help stays with the pages.
 * @param {string} manifest
 * @param {BuildSettings} settings
 */
function manifestFor(manifest, { baseUrl, id, supportUrl }) {
  const own = manifest.replaceAll(DEVELOPMENT_URL, baseUrl).replace(OWN_ID, id);
  return supportUrl === null ? own : own.replace(/(<SupportUrl DefaultValue=")[^"]*/, `$1${supportUrl}`);
}

/**
 * The page of help, with the link to whoever supports this build in the place that it keeps for it.
 * @param {string} page
 * @param {BuildSettings} settings
 */
function helpFor(page, { supportUrl }) {
  const link = (/** @type {string} */ before) => (supportUrl === null ? '' : `<p>${before} <a href="${supportUrl}">${supportUrl}</a></p>`);
  return page.replace('<!-- dukungan -->', link('Perlu bantuan lain? Hubungi')).replace('<!-- support -->', link('Need more help? Contact'));
}

module.exports = { DEVELOPMENT_URL, buildSettings, manifestFor, helpFor };
