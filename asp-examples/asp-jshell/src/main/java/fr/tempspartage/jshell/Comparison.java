package fr.tempspartage.jshell;

import fr.tempspartage.rules.call.CallDefinition;

/** Two calls side by side (<i>comparaison d'appels</i>), datum by datum; {@link AspShell#show} prints it. */
public record Comparison(CallDefinition first, CallDefinition second) {

    /** The two identifiers; not meant to be read back. */
    @Override
    public String toString() {
        return first.id() + " / " + second.id();
    }
}
