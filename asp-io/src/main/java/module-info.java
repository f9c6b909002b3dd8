/** The files: JSON, tables, reports and validation. */
module fr.tempspartage.io {
    requires transitive fr.tempspartage.rules;
    requires de.siegmar.fastcsv;
    requires java.net.http;
    requires java.sql;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    // For AspJacksonModule alone. No "provides" beside it: a Java without databind would not start.
    requires static tools.jackson.databind;
    // Only for files that are compressed with zstd.
    requires static com.github.luben.zstd_jni;

    exports fr.tempspartage.io;
    exports fr.tempspartage.io.bulk;
    exports fr.tempspartage.io.cost;
    exports fr.tempspartage.io.interview;
    exports fr.tempspartage.io.json;
    exports fr.tempspartage.io.procedure;
    exports fr.tempspartage.io.redact;
    exports fr.tempspartage.io.register;
    exports fr.tempspartage.io.report;
    exports fr.tempspartage.io.spreadsheet;
    exports fr.tempspartage.io.typed;
    exports fr.tempspartage.io.validation;
}
