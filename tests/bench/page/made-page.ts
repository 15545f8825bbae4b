import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lends a folder that holds one page, `page.html`. */
export async function withPage(html: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    writeFileSync(join(folder, 'page.html'), html);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
