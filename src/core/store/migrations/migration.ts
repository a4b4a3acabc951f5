/** One step of the register’s form. Steps are never changed once released; a new step is added instead. */
export interface Migration {
  name: string;
  sql: string;
}
