import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DoctorFinding } from '../src/doctor/doctorFindings.ts';
import { readReport } from '../src/report/readReport.ts';
import { fileFindings } from './doctorFiles.ts';

const root = join(import.meta.dirname, '../data');
const shared = join(import.meta.dirname, '../../shared/data');
const files = (kind: 'sdmx' | 'xlsx') => {
  const ending = kind === 'sdmx' ? 'xml' : 'xlsx';
  return ['10.2.1', '1.5.1', '3.4.1', '3.c.1', '4.1.2.a'].map((name) =>
    join(shared, `nsc-${kind}`, `${name}.${ending}`),
  );
};

describe.skipIf(!existsSync(shared))(
  'beside the workbooks of the source, which lie beside the project',
  () => {
    let findings: DoctorFinding[];
    beforeAll(async () => {
      const say = (file: string) => {
        throw new Error(`${file} cannot be read`);
      };
      findings = await fileFindings(files('sdmx'), {
        root,
        report: readReport(root),
        workbooks: files('xlsx'),
        say,
      });
    }, 60_000);
    const of = (file: string, rule: string) =>
      findings.filter((one) => one.where.file === file && one.rule === rule);

    test('D1: labels shifted by rows are found, and which row each is', () => {
      const [found] = of('10.2.1.xml', 'labels-shifted');
      expect(found).toMatchObject({ confidence: 'sure', evidence: { cells: 36, before: 1, after: 36 } });
      expect(found?.moves).toEqual([
      ['batken', 'talas'], ['jalal-abad', 'chui'], ['issyk-kul', 'bishkek'], ['naryn', 'osh-city'],
    ]); // prettier-ignore
      expect(found?.where.regions).toHaveLength(8);
    });

    test('D26 and D35: single cells that differ are found', () => {
      expect(of('3.4.1.xml', 'sources-differ').map(({ where }) => [where.regions, where.periods])).toEqual([
      [['chui'], [2020]], [['chui'], [2020]],
    ]); // prettier-ignore
      expect(
        of('1.5.1.xml', 'sources-differ').some(({ where }) => where.regions.includes('jalal-abad')),
      ).toBe(true);
    });

    test('women and men who are exchanged in a whole table are found', () => {
      expect(of('3.c.1.xml', 'labels-shifted')).toMatchObject([
        { evidence: { cells: 252, before: 0, after: 252 } },
      ]);
    });

    test('a lost decimal point that the workbook confirms is sure and told once', () => {
      expect(of('4.1.2.a.xml', 'decimal-point')).toMatchObject([{ confidence: 'sure' }]);
      expect(of('4.1.2.a.xml', 'factor-between')).toEqual([]);
    });
  },
);
