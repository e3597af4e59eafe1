import type { APIRoute } from 'astro';
import { scoresTableCsv } from '../../dataset/scoreTable.ts';
import { report } from '../../report/current.ts';
import { download } from './_download.ts';

export const GET: APIRoute = () => download([scoresTableCsv(report)], 'text/csv');
