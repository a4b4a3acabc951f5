/** The rules in force. */
export function RulesPage() {
  return null;
}
