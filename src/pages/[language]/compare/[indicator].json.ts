import type { APIRoute } from 'astro';
import { compareFile } from '../../../report/compareFile.ts';
import { comparePaths } from '../../../report/comparePaths.ts';
import { contextFor } from '../../../report/contexts.ts';

export const getStaticPaths = comparePaths;

export const GET: APIRoute<ReturnType<typeof comparePaths>[number]['props']> = ({ props }) =>
  Response.json(compareFile(props.indicator, contextFor(props.language)));
