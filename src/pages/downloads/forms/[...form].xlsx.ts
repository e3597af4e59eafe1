import type { APIRoute, GetStaticPaths } from 'astro';
import { contextFor } from '../../../report/contexts.ts';
import { report } from '../../../report/current.ts';
import { placeForm, placeForms, type PlaceForm } from '../../../report/placeForms.ts';

type Props = { request: PlaceForm };
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const getStaticPaths = (() =>
  placeForms(report).map((request) => ({
    params: { form: `${request.region}/${request.year}.${request.language}` },
    props: { request },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { request } }) =>
  new Response(await placeForm(request, contextFor(request.language)), { headers: { 'content-type': type } });
