const relation =
  /^(?:(?:ehe|geschäfts)?partner(?:in|s|n)?|kind(?:er|ern|es)?|chef(?:in|s)?|kolleg(?:e|en|in|innen)|kund(?:e|en|in|innen)|freund(?:e|en|in|es|innen)?|(?:groß)?mutter|(?:groß)?vater|eltern|schwester|bruder|tochter|sohn|team|mann|frau|nachbar(?:n|in|s)?|chefs|boss|colleagues?|friends?|(?:grand)?mother|(?:grand)?father|parents|sister|brother|daughter|son|child|children|clients?|husband|wife|spouse|neighbou?rs?|aunt|uncle|tante|onkel|oma|opa)$/;

/** People that somebody has: "Chef", "neighbour"; their charts are not known. */
export function isRelation(lower: string): boolean {
  return relation.test(lower);
}
