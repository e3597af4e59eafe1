import { writeFileSync } from 'node:fs';
import { codeownersText } from './codeownersText.ts';

try {
  writeFileSync('.github/CODEOWNERS', codeownersText(process.env['AIKYN_DATA'] ?? 'data'));
  console.log('.github/CODEOWNERS: ✓');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
