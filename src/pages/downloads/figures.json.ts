import type { APIRoute } from 'astro';
import { json } from '../../dataset/json.ts';
import { report } from '../../report/current.ts';
import { download } from './_download.ts';

export const GET: APIRoute = () => download(json(report), 'application/json');
