/** "fehlt", "inactive": says of something that it is not there. */
export const missingWord =
  /^(?:fehl(?:t|en|te|ten|ende?[nrsm]?)|mangelt|vermisst|lacks?|lacking|missing|misses|absent|inaktiv\w*|inactive|unbesetzt\w*|unberührt\w*|dormant|schläft|schlummert|abwesend|unaktiviert\w*|empty)$/;

/** "hast", "active", "belongs": says of something that it is there. */
export const havingWord =
  /^(?:hast|hat|haben|habe|besitzt|besitzen|trägst|tragen|trägt|aktiv\w*|aktiviert\w*|besetzt\w*|belegt\w*|vorhanden|dabei|bringst|mitbringst|yours|deins|deines|darunter|vertreten|findest|finden|findet|find|gehört|gehören|gehörend|zählt|zählen|vorkomm\w*|kommt|taucht|gibt|gab|da|verfügst|verfügen|definiert\w*|geschlossen\w*|vollständig\w*|komplett\w*|durchgehend\w*|have|has|had|own|owns|carry|carries|possess|active|activated|defined|present|found|belong|belongs|there|appear|appears|show|shows|exist|exists|complete|completed|part|among|hold|holds|lit|bord|board|partie)$/;

/** "sucht", "waits": what is sought is not there, and who seeks it is. */
export const seekingWord =
  /^(?:such(?!$)\w*|wart\w*|hoff\w*|sehn\w*|wünsch\w*|verlang\w*|ruf\w*|lauer\w*|bräuchte\w*|brauch\w*|seek\w*|search\w*|wait\w*|hop(?:e|es|ing)|long(?:s|ing)|need\w*|crav\w*|look(?:s|ing)?|reach(?:es|ing)|yearn\w*|call(?:s|ing)|streck\w*|reck\w*|benötig\w*)$/;

/** "Gegenstück", "counterpart": the other gate of a channel. */
export const partnerWord =
  /^(?:partner\w*|gegenstück\w*|gegentor\w*|pendant\w*|gegenpart\w*|gegenüber|hälfte|abnehmer\w*|counterparts?|ergänzung\w*|complement\w*|half|nachbar\w*)$/;
