package fr.tempspartage.web.api;

/**
 * Parameter of the API (<i>paramètre</i>), named as the command line names it; what it means is in the words of the area.
 *
 * @param inPath whether it is part of the address, and not of the query
 * @param repeated whether it may stand several times
 * @param schema what it takes, as JSON Schema
 * @param example a value, or none
 */
record ApiParameter(String name, boolean inPath, boolean repeated, String schema, String example) {

    private static final String TEXT = "{\"type\":\"string\"}";

    static final ApiParameter CALL = path("call", "nouvelle-aquitaine-2026");
    static final ApiParameter CLAUSE = path("id", "NA-16");
    static final ApiParameter SCHEMA = path("name", "dossier");
    static final ApiParameter ON = query("on", TEXT, "2026-05-20");
    static final ApiParameter INTERPRET = list("interpret");
    static final ApiParameter WITH = list("with");
    static final ApiParameter LANG = query("lang", "{\"type\":\"string\",\"enum\":[\"fr\",\"en\"]}", "en");
    static final ApiParameter REDACT = query("redact", "{\"type\":\"boolean\"}", "true");
    static final ApiParameter FOR = query("for", "{\"type\":\"string\",\"enum\":[\"excel\"]}", "excel");
    static final ApiParameter TO = query("to", TEXT, "");
    static final ApiParameter CALLS = list("call");
    static final ApiParameter ESTABLISHMENTS =
            query("establishments", "{\"type\":\"integer\",\"minimum\":1,\"maximum\":10,\"default\":2}", "2");

    private static ApiParameter path(String name, String example) {
        return new ApiParameter(name, true, false, TEXT, example);
    }

    private static ApiParameter query(String name, String schema, String example) {
        return new ApiParameter(name, false, false, schema, example);
    }

    private static ApiParameter list(String name) {
        return new ApiParameter(name, false, true, "{\"type\":\"array\",\"items\":" + TEXT + "}", "");
    }

    /** Key of its words. */
    String key() {
        return "parameter." + name + (inPath ? ".path" : "");
    }
}
