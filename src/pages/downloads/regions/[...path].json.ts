import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../dataset/json.ts';
import { report } from '../../../report/current.ts';
import { download } from '../_download.ts';

export const getStaticPaths = (() =>
  report.regions.map(({ path }) => ({ params: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  download(json(report, { region: params.path }), 'application/json');
