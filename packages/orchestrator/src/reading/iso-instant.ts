/** A timestamp of the database, in whatever form it came, as ISO 8601 in UTC. */
export const isoInstant = (timestamp: string) => new Date(timestamp).toISOString();
