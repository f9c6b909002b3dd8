/** The files: JSON, tables, reports and validation. */
module fr.tempspartage.io {
    requires transitive fr.tempspartage.rules;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports fr.tempspartage.io;
    exports fr.tempspartage.io.cost;
    exports fr.tempspartage.io.json;
    exports fr.tempspartage.io.report;
    exports fr.tempspartage.io.typed;
    exports fr.tempspartage.io.validation;
}
