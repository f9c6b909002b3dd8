/** Example of a call in a jar of its own: Grand Est, 2021-2023. */
module fr.tempspartage.examples.grandest {
    requires fr.tempspartage.rules;
    requires static org.jspecify;

    exports fr.tempspartage.examples.grandest2021;

    provides fr.tempspartage.rules.call.CallDefinition with
            fr.tempspartage.examples.grandest2021.GrandEst2021;
}
