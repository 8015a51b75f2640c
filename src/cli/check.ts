import { readContent } from '#files/read.ts';
import { formatReport, hasErrors } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { tell } from './tell.ts';

try {
  const diagnostics = runChecks(await readContent(process.cwd()));
  console.log(formatReport(diagnostics));
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
