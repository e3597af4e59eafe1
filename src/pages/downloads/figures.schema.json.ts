import type { APIRoute } from 'astro';
import { tableSchema } from '../../dataset/dataPackage.ts';
import { report } from '../../report/current.ts';

export const GET: APIRoute = () => Response.json(tableSchema(report));
