package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.Bilingual;
import java.util.Locale;

/** What a field of a form asks for, by the name of its type in the API or in a revision. */
enum FormKind {
    /** Title of a section; it asks for nothing. */
    SECTION("titre", "title"),
    /** Text shown to people; it asks for nothing. */
    EXPLANATION("explication", "explanation"),
    TEXT("texte", "text"),
    CHECKBOX("case à cocher", "check box"),
    YES_NO("oui ou non", "yes or no"),
    DATE("date", "date"),
    INSTANT("date et heure", "date and time"),
    NUMBER("nombre", "number"),
    CHOICE("choix", "choice"),
    CHOICES("choix multiples", "several choices"),
    FILES("pièces jointes", "files"),
    /** Address, commune, department or region. */
    PLACE("lieu", "place"),
    /** Establishment by its SIRET. */
    COMPANY("SIRET", "SIRET"),
    REPETITION("bloc répétable", "repeated block"),
    OTHER("autre", "other");

    private final Bilingual label;

    FormKind(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    /** Name for people. */
    Bilingual label() {
        return label;
    }

    /** Kind by a name such as {@code TextChamp}, {@code YesNoChampDescriptor} or {@code yes_no}. */
    static FormKind of(String type) {
        String name = type.toLowerCase(Locale.ROOT).replace("_", "");
        for (String end : new String[] {"champdescriptor", "champ"}) {
            name = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        }
        return switch (name) {
            case "headersection" -> SECTION;
            case "explication" -> EXPLANATION;
            case "text", "textarea", "formatted", "email", "phone", "iban", "rna", "rnf" -> TEXT;
            case "checkbox", "engagement" -> CHECKBOX;
            case "yesno" -> YES_NO;
            case "date" -> DATE;
            case "datetime" -> INSTANT;
            case "decimalnumber", "integernumber", "number" -> NUMBER;
            case "dropdownlist", "civilite", "linkeddropdownlist" -> CHOICE;
            case "multipledropdownlist" -> CHOICES;
            case "piecejustificative", "titreidentite" -> FILES;
            case "address", "commune", "communes", "departement", "departements", "region", "regions", "epci", "pays" ->
                PLACE;
            case "siret" -> COMPANY;
            case "repetition" -> REPETITION;
            default -> OTHER;
        };
    }

    /** Whether people cannot answer it. */
    boolean asksNothing() {
        return this == SECTION || this == EXPLANATION;
    }

    /** Whether an answer that is false may as well be none. */
    boolean isTicked() {
        return this == CHECKBOX || this == YES_NO;
    }
}
