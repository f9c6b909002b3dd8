/** An exercise without a text: a next edition of the call of Nouvelle-Aquitaine. */
module fr.tempspartage.examples.nouvelleaquitaine2027draft {
    requires fr.tempspartage.rules;
    requires static org.jspecify;

    exports fr.tempspartage.examples.nouvelleaquitaine2027draft;

    provides fr.tempspartage.rules.call.CallDefinition with
            fr.tempspartage.examples.nouvelleaquitaine2027draft.NouvelleAquitaine2027Draft;
}
