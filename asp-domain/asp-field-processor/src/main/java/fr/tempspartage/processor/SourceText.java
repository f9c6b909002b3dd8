package fr.tempspartage.processor;

/** Parts of Java files. */
final class SourceText {

    private SourceText() {}

    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Whole file with one class of constants. */
    static String file(String inPackage, Names names, String documentation, String name, String constants) {
        String generated = names.of("javax.annotation.processing.Generated");
        return """
                package %s;

                %s
                /** %s */
                @%s("%s")
                public final class %s {

                %s
                    private %s() {}
                }
                """.formatted(
                        inPackage,
                        names.imports(),
                        documentation,
                        generated,
                        FactProcessor.class.getName(),
                        name,
                        constants,
                        name);
    }
}
