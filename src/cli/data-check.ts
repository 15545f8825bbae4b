import { readChecked } from '../compile/check/check';
import { coverageReport } from '../compile/coverage';
import { formatFinding } from '../compile/finding';

// Prints what is wrong with the data, then how much it knows: `data:check [FOLDER] [--quiet]`.
const [folder = 'data'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { data, findings } = readChecked(folder);
if (!process.argv.includes('--quiet'))
  console.log(`${coverageReport(data, new Date().toISOString().slice(0, 10))}\n`);
for (const finding of findings) console.log(formatFinding(finding));
console.log(findings.length > 0 ? `${findings.length} findings` : 'nothing wrong');
process.exitCode = findings.length > 0 ? 1 : 0;
