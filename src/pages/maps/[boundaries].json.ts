import type { APIRoute } from 'astro';
import { report } from '../../report/current.ts';

export const getStaticPaths = () => [{ params: { boundaries: report.edition.boundaries } }];

/** The shapes as the live map draws them. */
export const GET: APIRoute = () => {
  const { type, transform, objects, arcs } = report.boundaries;
  return Response.json({ type, transform, objects, arcs });
};
