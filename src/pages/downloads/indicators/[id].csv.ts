import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../../dataset/csv.ts';
import { report } from '../../../report/current.ts';
import { download } from '../_download.ts';

export const getStaticPaths = (() =>
  report.indicators.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => download(csv(report, { indicator: params.id }), 'text/csv');
