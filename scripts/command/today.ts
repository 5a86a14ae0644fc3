/** This day as ISO 8601 has it, where this computer is. Only for what a person does now; no output of a build has a clock. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
