// Draws assets/*-{16,32,64,80}.png from the SVGs beside them; run by hand after changing one: `node .ci/icons.mjs`.
// Needs Chromium (CHROMIUM, or /usr/bin/chromium). The 16-pixel icons have drawings of their own, on whole pixels.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const assets = path.resolve(import.meta.dirname, '../assets');
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of ['lkj', 'panel']) {
  for (const size of [16, 32, 64, 80]) {
    const svg = readFileSync(path.join(assets, size === 16 ? `${name}-kecil.svg` : `${name}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
