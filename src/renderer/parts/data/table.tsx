import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './table.module.css';

export interface Column<Row> {
  id: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  numeric?: boolean | undefined;
  /** The cell that names its row. */
  rowHeading?: boolean | undefined;
  /** Keeps the heading for people who listen: columns of buttons. */
  headingHidden?: boolean | undefined;
}

export interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Shown in place of rows when there are none. */
  emptyText?: string | undefined;
}

/** Rows and columns as a real table. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  emptyText,
}: TableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <thead>
        <tr>
          {columns.map(({ id, heading, numeric, headingHidden }) => (
            <th key={id} scope="col" className={classNames(numeric === true && styles.numeric)}>
              {headingHidden === true ? <VisuallyHidden>{heading}</VisuallyHidden> : heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && emptyText !== undefined ? (
          <tr>
            <td colSpan={columns.length} className={styles.empty}>
              {emptyText}
            </td>
          </tr>
        ) : null}
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ id, cell, numeric, rowHeading }) =>
              rowHeading === true ? (
                <th key={id} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={id} className={classNames(numeric === true && styles.numeric)}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
