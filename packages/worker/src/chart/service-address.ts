/** Names of this machine and its IPv4 and IPv6 addresses, as `URL` writes them. */
const loopback = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** A host name as `URL` writes it; null for anything that is more, or less, than one. */
export function hostName(text: string): string | null {
  const url = URL.parse(`https://${text}`);
  return url && url.href === `https://${url.hostname}/` ? url.hostname : null;
}

/**
 * Why births may not be sent to this address; null when they may. `hosts`: exact host names, without
 * ports, in the form of `hostName`.
 */
export function addressProblem(url: URL, hosts: readonly string[]): string | null {
  if (url.username || url.password) return "must not contain a user or a password";
  const isPrivate = url.protocol === "https:" || loopback.test(url.hostname);
  if (!isPrivate || !/^https?:$/.test(url.protocol)) return "must be https, or http on loopback";
  return hosts.includes(url.hostname) ? null : "has a host that CHART_SERVICE_HOSTS does not name";
}
