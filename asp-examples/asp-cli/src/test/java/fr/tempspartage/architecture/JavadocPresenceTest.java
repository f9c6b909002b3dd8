package fr.tempspartage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public or protected type and member has a doc comment. Tags such as {@code @param} are not asked for, which is
 * why the compiler's own check is off.
 */
class JavadocPresenceTest {

    @Test
    void every_public_or_protected_type_and_member_has_a_doc_comment() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path source : Repository.mainSources()) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Set<String> undocumented = undocumented(compiler, files.getJavaFileObjectsFromPaths(sources));

            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(undocumented)
                    .as("public or protected, without a doc comment")
                    .isEmpty();
        }
    }

    @Test
    void what_has_no_doc_comment_is_found() throws IOException {
        String planted = """
                package planted;

                public class Planted {
                    public static final int FIELD = 1;
                    protected Planted() {}
                    public void method() {}
                    @Override public String toString() { return ""; }
                    void inner() {}
                    private int hidden;
                    static { for (int i = 0; i < 2; i++) { int twice = i * 2; } }
                    /** Has one. */
                    public int shown;
                    // Not a doc comment.
                    protected interface Nested { void implicitlyPublic(); int CONSTANT = 1; private void helper() {} }
                    /** Has one. */
                    public enum Kind { FIRST, /** Has one. */ SECOND; Kind() {} }
                    /** Has one. */
                    public record Pair(int left, int right) { public static Pair of() { return new Pair(1, 2); } }
                    static class Local { public void notReachable() {} }
                }
                """;

        assertThat(undocumented(ToolProvider.getSystemJavaCompiler(), List.of(source(planted))))
                .containsExactlyInAnyOrder(
                        "Planted",
                        "Planted.FIELD",
                        "Planted.Planted()",
                        "Planted.method()",
                        "Planted.Nested",
                        "Planted.Nested.implicitlyPublic()",
                        "Planted.Nested.CONSTANT",
                        "Planted.Kind.FIRST",
                        "Planted.Pair.of()");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///planted/Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static Set<String> undocumented(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        Members members = new Members(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            members.scan(unit, null);
        }
        return members.undocumented;
    }

    /** Walks through the types that can be seen from outside; bodies of methods are not entered. */
    private static final class Members extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final Set<String> undocumented = new TreeSet<>();

        Members(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (!isVisible(type.getModifiers())) {
                return null;
            }
            check("");
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (!overrides && isVisible(method.getModifiers()) && !isImplicit(method)) {
                boolean constructor = method.getName().contentEquals("<init>");
                String parameters = method.getParameters().stream()
                        .map(parameter -> parameter.getType().toString())
                        .collect(Collectors.joining(", ", "(", ")"));
                check("." + (constructor ? enclosing().getSimpleName() : method.getName()) + parameters);
            }
            return null;
        }

        /** What stands in braces without a name, as {@code static { … }}, cannot be seen from outside. */
        @Override
        public Void visitBlock(BlockTree initializer, Void unused) {
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void unused) {
            // A component of a record is documented in the comment of the record, with @param.
            boolean component = enclosing().getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (!component && isVisible(field.getModifiers())) {
                check("." + field.getName());
            }
            return null;
        }

        private void check(String member) {
            String comment = docs.getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                undocumented.add(typeName() + member);
            }
        }

        /** A constructor that the compiler adds, or that of an enumeration, which nobody can call. */
        private boolean isImplicit(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    && (enclosing().getKind() == Tree.Kind.ENUM
                            || docs.getSourcePositions()
                                            .getEndPosition(getCurrentPath().getCompilationUnit(), method)
                                    < 0);
        }

        private boolean isVisible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            if (flags.contains(Modifier.PRIVATE)) {
                return false;
            }
            Tree.Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || around == Tree.Kind.INTERFACE
                    || around == Tree.Kind.ANNOTATION_TYPE;
        }

        private ClassTree enclosing() {
            TreePath path = getCurrentPath().getParentPath();
            return (ClassTree) path.getLeaf();
        }

        private String typeName() {
            List<String> names = new ArrayList<>();
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof ClassTree type) {
                    names.add(0, type.getSimpleName().toString());
                }
            }
            return String.join(".", names);
        }
    }
}
