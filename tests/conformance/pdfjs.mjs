// The text of a PDF as pdf.js finds it.   node pdfjs.mjs TOOLS FILE
import fs from 'node:fs';
import path from 'node:path';

const [tools, file] = process.argv.slice(2);
const library = path.resolve(tools, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs');
const { getDocument } = await import(library);
const bytes = new Uint8Array(fs.readFileSync(file));
const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    process.stdout.write(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n');
}
