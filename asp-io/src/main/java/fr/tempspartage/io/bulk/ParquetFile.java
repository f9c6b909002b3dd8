package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** Verdict lines as Parquet, through DuckDB, which may not be there: it works outside the heap, within a limit of its own. */
final class ParquetFile {

    /** Driver that is looked for. */
    private static final String DRIVER = "org.duckdb.DuckDBDriver";

    private static final String MEMORY = "512MB";

    /** The longest line: whole issues of a dossier that cannot be read. */
    private static final int LONGEST = 1 << 26;

    private static final String TEXTS = "VARCHAR[]";

    /** Columns in their order, as {@link fr.tempspartage.io.json.VerdictLines} writes them. */
    private static final ImmutableMap<String, String> COLUMNS = ImmutableMap.<String, String>builder()
            .put("kind", "VARCHAR")
            .put("number", "BIGINT")
            .put("line", "INTEGER")
            .put("call", "VARCHAR")
            .put("dossier", "VARCHAR")
            .put("eligibility", "VARCHAR")
            .put("completeness", "VARCHAR")
            .put("filing", TEXTS)
            .put("refusedBy", TEXTS)
            .put("toBeConfirmedBy", TEXTS)
            .put("incompleteBy", TEXTS)
            .put("missingDocuments", TEXTS)
            .put("missingFacts", TEXTS)
            .put("priority", TEXTS)
            .put("priorityOpen", TEXTS)
            .put("minAmount", "DECIMAL(14,2)")
            .put("maxAmount", "DECIMAL(14,2)")
            .put("warnings", "STRUCT(code VARCHAR, pointer VARCHAR)[]")
            .put(
                    "issues",
                    "STRUCT(code VARCHAR, severity VARCHAR, pointer VARCHAR, sheet VARCHAR, line INTEGER,"
                            + " \"column\" INTEGER, message STRUCT(fr VARCHAR, en VARCHAR), \"check\" VARCHAR)[]")
            .buildOrThrow();

    private ParquetFile() {}

    /**
     * Makes sure that DuckDB is there.
     *
     * @throws BulkException if it is not
     */
    static void checked() {
        try {
            Class.forName(DRIVER);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new BulkException(
                    BulkException.Kind.REQUEST,
                    Bilingual.of(
                            "Parquet n’est pas disponible ici\u00a0: DuckDB (duckdb_jdbc) n’est pas sur le chemin des classes.\n"
                                    + "Peut-être ajouter son jar à ASP_CLASSPATH, ou écrire en .jsonl ou en .csv.",
                            "Parquet is not at hand here: DuckDB (duckdb_jdbc) is not on the class path.\n"
                                    + "Maybe add its jar to ASP_CLASSPATH, or write .jsonl or .csv."),
                    e);
        }
    }

    /**
     * Makes a file of the lines.
     *
     * @return the number of rows, as they are read again
     */
    static long of(Path lines, Path out, int threads) throws IOException {
        String read = "SELECT * FROM read_json(" + quoted(lines.toString())
                + ", format='newline_delimited', maximum_object_size=" + LONGEST + ", columns={"
                + COLUMNS.entrySet().stream()
                        .map(column -> quoted(column.getKey()) + ": " + quoted(column.getValue()))
                        .collect(Collectors.joining(", "))
                + "})";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit='" + MEMORY + "'");
            statement.execute("SET threads=" + threads);
            statement.execute("SET temp_directory=" + quoted(out + ".tmp"));
            statement.execute(
                    "COPY (" + read + ") TO " + quoted(out.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
            try (ResultSet count =
                    statement.executeQuery("SELECT count(*) FROM read_parquet(" + quoted(out.toString()) + ")")) {
                return count.next() ? count.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IOException("DuckDB: " + e.getMessage(), e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
