import { memoByWord } from "../../../text/memo.ts";

const group =
  /^(?:\p{L}*inseln?|islands?|bereiche?n?|gruppen?|blöcken?|block|teile?n?|stücken?|stück|areas?|groups?|parts?|pieces?|components?|komponenten?|(?:schalt|strom)kreise?n?|kreisläufe?n?|(?:strom)?netze?n?|netzwerke?n?|systeme?n?|teilsysteme?n?|networks?|circuits?|grids?|systems?|zusammenhängend\w*|hälften?|hal(?:f|ves)|lager[n]?|camps?|kontinente?n?|continents?|ufern?|ufer|shores?|banks?|blocks?|welten|worlds?|territor\w+|gebiete?n?|abschnitte?n?|sections?|clusters?|islets?|units?|fragmente?n?|fragments?|strands?|stränge?n?|inselchen|provinzen|provinces|flügeln?|wings?)$/u;

export const isGroup = memoByWord((lower) => group.test(lower));
