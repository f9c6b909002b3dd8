/** Example of a call in a jar of its own: Provence-Alpes-Côte d’Azur, page of 2 May 2024. */
module fr.tempspartage.examples.paca {
    requires fr.tempspartage.rules;
    requires static org.jspecify;

    exports fr.tempspartage.examples.paca2024;

    provides fr.tempspartage.rules.call.CallDefinition with
            fr.tempspartage.examples.paca2024.Paca2024;
}
