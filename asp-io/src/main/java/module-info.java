/** The files: JSON, tables, reports and validation. */
module fr.tempspartage.io {
    requires transitive fr.tempspartage.rules;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

// To be uncommented with the first type of each package (javac refuses to export an empty one):
// exports fr.tempspartage.io.json;
}
