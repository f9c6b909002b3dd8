/** The nouns of the calls: campaigns, partners, posts, dossiers, money and sources. */
module fr.tempspartage.domain {
    requires transitive com.google.common;
    requires transitive jakarta.validation;
    requires transitive org.apache.commons.numbers.fraction;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports fr.tempspartage.domain;
    exports fr.tempspartage.domain.campaign;
    exports fr.tempspartage.domain.partner;
    exports fr.tempspartage.domain.post;
    exports fr.tempspartage.domain.specialty;
    exports fr.tempspartage.domain.dossier;
    exports fr.tempspartage.domain.field;
    exports fr.tempspartage.domain.register;
    exports fr.tempspartage.domain.cost;
    exports fr.tempspartage.domain.money;
    exports fr.tempspartage.domain.source;
}
