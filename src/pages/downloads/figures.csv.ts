import type { APIRoute } from 'astro';
import { csv } from '../../dataset/csv.ts';
import { report } from '../../report/current.ts';
import { download } from './_download.ts';

export const GET: APIRoute = () => download(csv(report), 'text/csv');
