import { languages, type Language } from '../schema/language.ts';
import { report } from './current.ts';

/** What the page of an index is made from: the index by its id. */
export type IndexProps = { language: Language; id: string };

/** One route per language and index. */
export const indexPaths = () =>
  languages.flatMap((language) =>
    [...report.indices.keys()].map((id) => ({ params: { language, index: id }, props: { language, id } })),
  );
