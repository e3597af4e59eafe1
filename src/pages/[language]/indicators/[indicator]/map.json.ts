import type { APIRoute } from 'astro';
import { contextFor } from '../../../../report/contexts.ts';
import { liveMapFile } from '../../../../report/liveMapFile.ts';
import { measuredPaths } from '../../../../report/paths.ts';

export const getStaticPaths = measuredPaths;

export const GET: APIRoute<ReturnType<typeof measuredPaths>[number]['props']> = ({ props }) =>
  Response.json(liveMapFile(props.indicator, contextFor(props.language)));
