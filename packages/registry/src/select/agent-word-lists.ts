import type { AgentId } from "../ids.ts";

/**
 * Words that point to an agent, by weight, spelled as `plain` does. `*` at an end stands for any
 * letters; words joined by `_` must follow each other.
 */
export type WordLists = Readonly<Record<AgentId, Readonly<Record<1 | 2 | 3, string>>>>;

export const agentWordLists: WordLists = {
  business: {
    3: `beruf* karriere* arbeitgeb* chef* *chef *chefin kolleg* kund* *kunden firma firmen* *firma unternehm*
      gruenden gruendung* gruender* selbstaendig* selbststaendig* selbstendig* freiberuf* freelanc*
      gehalt* *gehalt honorar* stundensatz tagessatz umsatz* umsaetze kuendigen kuendige kuendigung*
      gekuendigt bewerb* beworben vorstellungsgespraech* befoerder* fuehrungs* abteilung* mitarbeit*
      vorgesetzt* geschaeftsf* geschaeftsi* geschaeftsp* gewerbe* branche* marketing* vermarkt*
      vertrieb* sales investor* startup* pitch* pitche azubi* ausbildung* umschulung quereinstieg
      filial* kanzlei prokura verbeamt* abfindung* insolven* arbeitgeber* arbeitsplatz* arbeitstag*
      arbeitsalltag arbeitszeit* arbeitsumfeld angestellt* jobwechsel nebenjob personaler* personal
      einstellungs* betriebs* teamleit* *leiterin schichtleit* vorarbeiter* onlinekurs* onlinehandel*
      handwerksbetrieb* werkstatt tischlerei schreinerei praxisgruendung probezeit fuehrungskraft
      job jobs *job stelle_annehmen neue_stelle elternzeit
      career* boss* coworker* co_worker* colleague* customer* company companies business* entrepreneur*
      founder* cofounder* self_employed salary salaries salesperson freelance* employee* employer*
      workplace promotion promoted recruiter* hiring hire revenue profit* pricing severance
      traineeship* internship* apprentice* laid_off side_hustle corporate consulting productivity
      co_founder raise_my_rates my_rates rates cv resume job_offer* working_hours`,
    2: `arbeit arbeite arbeiten arbeitet *arbeit arbeits* team teams meeting meetings besprechung* buero* *buero
      schicht* *schicht geld *geld preis* *preis preise verdien* angebot* auftrag* auftraege* auftreg*
      vertrag* betrieb* laden *laden geschaeft* *geschaeft projekt* verkauf* werbung lohn* leitung
      leitet_mich fuehrung fuehre praxis kredit* finanz* steuer* steuerberater* pleite meister*
      geselle* standbein* unterbesetzt delegier* excel* neue_aufgabe quartal* messe messen termin* termine deadline* *auftrag *auftraege leite leiten stellvertret* wechsel_den_job produktiv* workshop* seminar* kurs* onlineshop
      boutique cafe restaurant wirtshaus imbiss hof_uebernehmen baustelle* monteur* lehrjahr* studium
      masterstudium bwl coach_werden klientel hebamme* coaching_business dienst launch* launchen
      gefeuert konkurrenz investier* gespart homeoffice teilzeit vollzeit rente bank
      work working works worker* team_lead manager* managing management leader* leadership lead_them
      money price* prices income invest* budget* contract* offer offered shift project* market*
      sell selling sale launch shop store bakery office owner* client clients quit resign* profession*
      industry interview* depot gaffer tutoring teaching classroom staff spreadsheet* inbox rate
      wage* paid payroll cubicle quarter job_title switching_from degree_or_job studio depot shopfloor director role_back charge four_day_week
      startup_funding funding`,
    1: `euro zahlen aufgaben verantwortung zustaendigkeit* produkt* leistung die_stelle eine_stelle praesenz werk kasse
      prioritaet* gruppe erfolg* industrie nische einkommen
      pay nurse nursing tasks course organise organize prioritise prioritize planning success owner
      florist design_job volunteer train`,
  },
  relationship: {
    3: `beziehung* *beziehung partnerin partner partners partnerschaft* ehe ehemann ehefrau exmann exfrau
      eheleute ehejahre* freundin verliebt* verlieb* liebe liebes* liebeskummer lieben liebt dating
      tinder affaere* eifersucht eifersuecht* naehe bindung* streit streiten streiterei* gestritten
      versoehn* untreu* fremdg* hochzeit* heirat* heiraten verlobt* jahrestag* patchwork* trennung*
      getrennt trennen familie familien* tochter toechter sohn soehne mutter mama vater papa eltern
      elternhaus bruder brueder schwester* geschwister* oma opa grosseltern schwieger* schwaeg* cousin*
      tante onkel enkel* scheidung* geschieden stiefvater stiefmutter zusammenziehen passen_wir
      passt_er passt_sie mitbewohner* kumpel* crush boyfriend girlfriend paar paare
      relationship* husband* wife wives spouse marriage* married marry marrying wedding divorce* breakup
      break_up broke_up heartbroken love loves loved lover intimacy intimate closeness attachment
      cheating cheated jealous* parent parents mother* mom mum mama father* dad daddy daughter*
      son sons brother* sister* sibling* in_law in_laws grandma grandpa grandmother girlfriend boyfriend*
      gf bf bestie friendship* compatible compatibility couple couples flatmate roommate fiance*
      composite soulmate beste_freundin bester_freund best_friend`,
    2: `freund freunde freundschaft* mein_kind unser_kind ein_kind das_kind kinder kindern teenager baby nachwuchs mein_mann meine_frau
      mann frau vertrauen_zu distanz geburt schwanger* kuss kuesst im_bett zaertlich* umarm* verzeih*
      verziehen vergeben grenzen abgrenz* gefuehle nahe pubertaet kids vertragen ex verbindung zweit einander
      verhaeltnis zwischen_uns funkstille kennengelernt zusammenleben auseinandergelebt streitet maa oida atze chinder chind
      schluss_machen kontakt_abbruch eltern_sein
      partner child children kid kids boy girl friend friends ex date dating family families feelings
      trust argue arguing argument arguments fight fights fighting boundaries mam lass her_parents
      each_other together lonely_next adopted baby move_in moved_in forgive texts text_me miss_her
      miss_him someone_new talk_to_me`,
    1: `er sie ihm ihn ihr ihre wir uns unser* zusammen gemeinsam miteinander zueinander reden
      zuhoer* hoert schweigt schweigen verletzt beide beiden
      he she him her his hers they_both we us our together listen listens between_us both`,
  },
  // Few words: what tells distress from a topic is in the signs of danger.
  crisis: {
    3: `notfall nervenzusammenbruch emergency breakdown`,
    2: `krise crisis panik panic trauma* burnout ausgebrannt trauer* grief grieving burnt_out
      verzweif* desperate hoffnungslos* hopeless* depress*`,
    1: `verlust loss erschoepf* ueberforder* exhausted overwhelmed angst stabilisier*`,
  },
  personality: {
    3: `persoenlichkeit* selbstbild* selbstwert* begabung* lebensthem* lebensaufgabe* nicht_selbst
      wer_bin_ich inkarnationskreuz* konditionier* bestimmung* charakter* feingefuehl selbsterkenntnis
      kennenlernen wofuer_bin
      selbstentwicklung lebenssinn lebensweg wesen
      personality who_am_i self_image not_self life_purpose incarnation_cross conditioning inner_critic
      impostor* overthink* overthinker* perfectionis* self_worth life_theme*`,
    2: `muster talent* staerke* schwaech* profil* linie linien tor tore kanal kanaele zentrum zentren
      *zentrum bodygraph koerpergrafik kreuz entwickl* eigenschaft* sensib* perfektionist* ungeduld*
      bedeutet erklaer* verstehen_warum warum_bin woher_kommt zugehoerigkeit neugier* stur* humor
      melancholie selbstzweifel gewohnheit* geburtszeit signatur selbstaendig_geworden
      identity strengths talents gifts gift pattern patterns purpose profile channel channels gate gates
      center centre centers centres ajna spleen undefined meaning explain sensitive introvert* stubborn*
      growth grow curious why_am_i why_do_i melancholy procrastinat* signature theme habit* hobbies`,
    1: `mein_design mein_human_design mein_typ mein_chart human_design chart design typ generator projektor* manifestor* reflektor* offen* definiert* undefiniert* strategie
      autoritaet selbst fuehle_mich immer warum wieso sinn leben anders fremd
      my_design my_chart my_type generator projector* manifestor reflector open defined root sacral throat strategy authority myself
      always people life self`,
  },
};
