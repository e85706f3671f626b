/**
 * The ledger in DuckDB: the same row arrays loaded through the appender, and the same agreements in SQL with exact
 * decimals. Where this ledger allows a shortcut the SQL takes it: only cumulative rows pass through the window of
 * the year, only capped rows through that of the unit, nothing is checked, and every unit is known by its code.
 */
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { AGREEMENTS } from './ledger.mjs';

/** Rows of one of DuckDB's vectors. */
const CHUNK = 2048;
/** Of the ledger's columns. Doubles are cast to the table's decimals as they are appended: quicker than decimal objects. */
const TYPES = [VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, INTEGER, DOUBLE, DOUBLE, DOUBLE];

const TABLES = `
  CREATE OR REPLACE TABLE ledger (
    name VARCHAR, code VARCHAR, host VARCHAR, origin VARCHAR, agreement VARCHAR, kind VARCHAR, indicator VARCHAR,
    month INTEGER, figure DECIMAL(13, 2), cumulative DECIMAL(13, 2), base DECIMAL(13, 2));
  CREATE OR REPLACE TABLE clause (
    agreement VARCHAR, kind VARCHAR, treatment VARCHAR, share DECIMAL(3, 2), first INTEGER, last INTEGER, cap_factor INTEGER);`;

/**
 * round() of a decimal rounds half away from zero, as the agreements do. A cumulative share is rounded as a
 * whole, and a month gets the difference of two. A cap leaves min(cap, credited so far + share), refunds
 * included; unrolled: running total − the most by which it has ever been past the cap.
 */
const RECONCILE = `
  WITH chosen AS (
    SELECT l.code, l.host, l.origin, l.month, l.figure, l.cumulative, c.treatment, coalesce(c.share, 0) AS share, l.base * c.cap_factor AS cap
    FROM ledger l LEFT JOIN clause c ON c.agreement = l.agreement AND c.kind = l.kind AND l.month BETWEEN c.first AND c.last
    WHERE l.indicator = '营业收入'
  ), spans AS (
    SELECT code, host, origin, month, treatment, cap, figure AS territorial, round(figure * share, 2) AS credit FROM chosen WHERE cumulative IS NULL
    UNION ALL
    SELECT code, host, origin, month, treatment, cap,
      cumulative - lag(cumulative, 1, 0) OVER year,
      round(cumulative * share, 2) - lag(round(cumulative * share, 2), 1, 0) OVER year
    FROM chosen WHERE cumulative IS NOT NULL WINDOW year AS (PARTITION BY code, month // 100 ORDER BY month)
  ), totals AS (
    SELECT *, sum(credit) OVER unit AS total FROM spans WHERE cap IS NOT NULL WINDOW unit AS (PARTITION BY code ORDER BY month)
  ), capped AS (
    SELECT *, total - greatest(0, max(total - cap) OVER unit) AS credited FROM totals WINDOW unit AS (PARTITION BY code ORDER BY month)
  ), attributed AS (
    SELECT host, origin, treatment, territorial, credit FROM spans WHERE cap IS NULL
    UNION ALL
    SELECT host, origin, treatment, territorial, credited - lag(credited, 1, 0) OVER unit FROM capped WINDOW unit AS (PARTITION BY code ORDER BY month)
  ), flows AS (
    SELECT host, origin, treatment, sum(territorial) AS territorial, sum(credit) AS credit FROM attributed GROUP BY ALL
  ), accounts AS (
    SELECT host AS district, territorial, CASE WHEN treatment = 'split' THEN credit ELSE 0 END AS given, 0 AS received, 0 AS tags FROM flows
    UNION ALL
    SELECT origin, 0, 0, CASE WHEN treatment = 'split' THEN credit ELSE 0 END, CASE WHEN treatment = 'memo' THEN credit ELSE 0 END FROM flows WHERE origin <> ''
  )
  SELECT district, sum(territorial)::VARCHAR, sum(given)::VARCHAR, sum(received)::VARCHAR, sum(tags)::VARCHAR FROM accounts GROUP BY district`;

/** @returns a function that loads the rows and answers district → 属地数, 转出, 转入, 标注 as decimal texts */
export async function openDuckDb(threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const reconcile = async (cells) => {
    await connection.run(TABLES);
    await load(connection, cells);
    return (await connection.runAndReadAll(RECONCILE)).getRows();
  };
  return {
    reconcile,
    async empty() {
      await connection.run(TABLES);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(connection, cells) {
  const clauses = AGREEMENTS.flatMap(({ id, treatment, from, to, cases }) =>
    cases.map(({ case: kind, share, capTimesBase }) => `('${id}', '${kind}', '${treatment}', ${share}, ${from}, ${to}, ${capTimesBase ?? 'NULL'})`));
  await connection.run(`INSERT INTO clause VALUES ${clauses.join(', ')}`);
  const appender = await connection.createAppender('ledger');
  for (let start = 1; start < cells.length; start += CHUNK) {
    const count = Math.min(CHUNK, cells.length - start);
    const chunk = DuckDBDataChunk.create(TYPES, count);
    TYPES.forEach((type, column) => fill(chunk.getColumnVector(column), cells, start, count, column, type === VARCHAR));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Straight into the vector: the quickest way in that the package documents. */
function fill(vector, cells, start, count, column, isText) {
  for (let row = 0; row < count; row += 1) {
    const cell = cells[start + row][column];
    // A blank number is "" in a sheet and NULL in a table.
    vector.setItem(row, isText || cell !== '' ? cell : null);
  }
  vector.flush();
}
