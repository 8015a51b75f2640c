/** Words that say nothing about the subject of a question: articles, pronouns, prepositions, auxiliaries, question words and what people add to be polite. Short capitals such as OR and MT are not among them. */
const STOPWORDS = new Set(
  `de het een der den des en of maar want dus als dan dat die dit deze zo ook nog al wel niet geen toch er hier daar waar
  ik je jij jou jouw u uw hij zij ze we wij ons onze jullie hun hen haar hem zijn mijn mij me zich zichzelf elkaar iemand iets niemand niets men
  in op aan bij van voor door met zonder naar uit over onder tegen tussen tot om te na per via binnen buiten volgens sinds tijdens omtrent vanuit
  is ben bent was waren wees geweest wordt worden word werd werden geworden heb hebt heeft hebben had hadden gehad
  kan kun kunt kunnen kon konden mag mogen mocht moet moeten moest moesten zal zullen zult zou zouden wil willen wilt wilde
  doe doet doen deed gedaan ga gaat gaan ging gegaan kom komt komen kwam laat laten liet
  hoeveel hoelang wat wie hoe waarom wanneer welk welke hoezo waarin waarmee waarop waarvan waaraan waarbij waardoor waarover wiens
  zon nou net hoor soms vaak altijd nooit misschien echt lekker bijvoorbeeld vooral zoal eigen ervoor erover daarvoor hiervoor ermee erbij dingen ding soort goed
  zei zeg zeiden heel erg zeer veel meer meest meeste minder minst weinig alle alles elk elke ieder iedere andere ander sommige enkele
  eigenlijk precies gewoon even eens graag alsjeblieft aub bedankt hallo
  betekent betekenis bedoelt bedoeld bedoelen definitie begrip uitleg uitleggen leg verklaar vertel zegt zeggen staat staan geeft vind vindt vinden zoek zoeken weten weet heet heten genoemd noem noemt
  the a an and or to on for are what how who why when which do does i my our with`.split(/\s+/),
);
STOPWORDS.delete('or');

/** Whether a folded word is set aside when searching. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word) || (word.length === 1 && !/\d/.test(word));
}
