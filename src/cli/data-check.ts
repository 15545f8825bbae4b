import { checkData } from '../compile/check';
import { formatFinding } from '../compile/finding';

const [folder = 'data'] = process.argv.slice(2);
const findings = checkData(folder);
for (const finding of findings) console.log(formatFinding(finding));
if (findings.length > 0) console.log(`${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
