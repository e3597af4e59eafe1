import type { APIRoute } from 'astro';
import { quarantineCsv } from '../../dataset/quarantineTable.ts';
import { report } from '../../report/current.ts';
import { download } from './_download.ts';

export const GET: APIRoute = () => download([quarantineCsv(report)], 'text/csv');
