/** Address of every figure as CSV. Addresses of files stay the same from edition to edition. */
export const figuresCsv = '/downloads/figures.csv';

/** Address of every figure as JSON. */
export const figuresJson = '/downloads/figures.json';

/** Address of every score of the matters of local significance as CSV. */
export const scoresCsv = '/downloads/scores.csv';

/** Address of the description of the columns, a Frictionless Table Schema that all CSV files share. */
export const figuresSchemaJson = '/downloads/figures.schema.json';

/** Address of the description of all CSV files, a Frictionless Data Package. */
export const dataPackageJson = '/downloads/datapackage.json';

/** Address of the figures of one indicator as CSV; exists for indicators without figures too. */
export const indicatorCsv = (id: string) => `/downloads/indicators/${id}.csv`;

/** Address of the definition and figures of one indicator as JSON. */
export const indicatorJson = (id: string) => `/downloads/indicators/${id}.json`;

/** Address of the figures of one region, by its path, as CSV; exists for regions without figures too. */
export const regionCsv = (path: string) => `/downloads/regions/${path}.csv`;

/** Address of the figures of one region, by its path, as JSON. */
export const regionJson = (path: string) => `/downloads/regions/${path}.json`;

/** Address of what was received and is not published, as CSV. */
export const quarantineCsvFile = '/downloads/quarantine.csv';

/** The same as JSON, in the shape of the files of the register. */
export const quarantineJsonFile = '/downloads/quarantine.json';

/** Address of the form in which a place gives the figures and scores of a year, in one language, as XLSX. */
export const formXlsx = (path: string, year: number, language: string) =>
  `/downloads/forms/${path}/${year}.${language}.xlsx`;
