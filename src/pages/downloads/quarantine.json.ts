import type { APIRoute } from 'astro';
import { report } from '../../report/current.ts';

export const GET: APIRoute = () => Response.json({ quarantine: report.quarantine });
