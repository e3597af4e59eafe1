import type { APIRoute } from 'astro';
import { dataPackage } from '../../dataset/dataPackage.ts';
import { report } from '../../report/current.ts';

export const GET: APIRoute = () => Response.json(dataPackage(report));
