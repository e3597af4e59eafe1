import { reportLines, siteReport } from './siteReport.ts';

const results = siteReport(process.env['AIKYN_OUT'] ?? 'dist', process.env['AIKYN_SITE']);
for (const line of reportLines(results)) console.log(line);
process.exitCode = results.some(({ problems }) => problems.length > 0) ? 1 : 0;
