import { readContent } from '#files/read.ts';
import { formatReport, hasErrors } from '#checks/report.ts';
import { checkAll } from '#integration/contract.ts';
import { tell } from './tell.ts';

try {
  const root = process.cwd();
  const diagnostics = checkAll(root, await readContent(root));
  console.log(formatReport(diagnostics));
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
