/** What networks, letters and campaigns add to an address; it says nothing of the page. */
const tracking =
  /^(utm_|at_|pk_|mtm_|mc_|_hs|_g[al]$|\w*clk?id$|[gw]braid$|igsh|ref_(src|url)$|srsltid$|cmpid$|mkt_tok$)/i;

/** What an address says of the page that it leads to. */
function identityOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) {
    if (tracking.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  return `${host + pathname.replace(/\/$/, '')}?${searchParams}`;
}

/** Whether two addresses lead to the same page, whatever part of it and from wherever one comes. */
export function isSamePage(one: string, other: string): boolean {
  try {
    return identityOf(one) === identityOf(other);
  } catch {
    return false;
  }
}

/**
 * What stands before a fragment of the article in a page: its own address, where the article stands in
 * it by that or by the address that it calls its canonical one; else undefined. Nothing is needed
 * where no `<base>` of the page leads elsewhere.
 */
export function articlePage(url: string | undefined, page: Document): string | undefined {
  const { URL: address, baseURI } = page;
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  const here = address.split('#')[0]!;
  if (url !== undefined && !isSamePage(url, address) && !isSamePage(url, canonical)) {
    return undefined;
  }
  return baseURI.split('#')[0] === here ? '' : here;
}
