/** Example of a call in a jar of its own: Île-de-France, 2025-2027. */
module fr.tempspartage.examples.iledefrance {
    requires fr.tempspartage.rules;
    requires static org.jspecify;

    exports fr.tempspartage.examples.iledefrance2025;

    provides fr.tempspartage.rules.call.CallDefinition with
            fr.tempspartage.examples.iledefrance2025.IleDeFrance2025;
}
