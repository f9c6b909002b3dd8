package fr.tempspartage.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Writes the fields of each record that is described, and the inputs of the one that they start from. */
@SupportedAnnotationTypes({Annotated.DESCRIBED, Annotated.FACT})
public final class FactProcessor extends AbstractProcessor {

    /** Processor for the compiler, which makes it by name. */
    public FactProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        DescriptionReader reader = new DescriptionReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        FieldsWriter fields =
                new FieldsWriter(new ValueTypes(processingEnv.getElementUtils(), processingEnv.getTypeUtils()));
        InputsWriter inputs = new InputsWriter(reader);
        List<TypeElement> described = new ArrayList<>(ElementFilter.typesIn(annotated(round, Annotated.DESCRIBED)));
        for (TypeElement type : described) {
            attempt(() -> {
                RecordModel model = reader.read(type);
                write(model, "Fields", fields::write, List.of(type));
                if (model.root()) {
                    write(model, "Inputs", inputs::write, described);
                }
            });
        }
        for (ExecutableElement fact : ElementFilter.methodsIn(annotated(round, Annotated.FACT))) {
            TypeElement owner = (TypeElement) Objects.requireNonNull(fact.getEnclosingElement());
            if (!Annotated.has(owner, Annotated.DESCRIBED)) {
                report(new RefusedException(
                        fact,
                        owner.getSimpleName() + " has a fact and is not described.\n"
                                + "Maybe add @Described with its two labels."));
            }
        }
        return false;
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RefusedException refused) {
            report(refused);
        }
    }

    private void report(RefusedException refused) {
        processingEnv
                .getMessager()
                .printMessage(Diagnostic.Kind.ERROR, String.valueOf(refused.getMessage()), refused.place());
    }

    private void write(
            RecordModel model,
            String suffix,
            BiFunction<RecordModel, String, String> writer,
            List<TypeElement> originating) {
        String inPackage = processingEnv
                .getElementUtils()
                .getPackageOf(model.type())
                .getQualifiedName()
                .toString();
        String text = writer.apply(model, inPackage);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(model.type().getQualifiedName() + suffix, originating.toArray(new Element[0]))
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            throw new RefusedException(model.type(), "Cannot be written: " + e.getMessage());
        }
    }
}
