package fr.tempspartage.domain.dossier;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;

/**
 * Validator of {@link ConsistentDossier} (<i>contrôle de cohérence</i>): the errors among what
 * {@link DossierConsistency} finds. Bean Validation makes and calls it.
 */
public final class ConsistentDossierValidator implements ConstraintValidator<ConsistentDossier, Dossier> {

    /** Makes a validator; for the Bean Validation provider. */
    public ConsistentDossierValidator() {}

    @Override
    public boolean isValid(Dossier dossier, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        for (FoundInconsistency found : DossierConsistency.of(dossier)) {
            if (found.check().isError()) {
                valid = false;
                report(found.check().key(), found.path(), context);
            }
        }
        return valid;
    }

    private static void report(String message, String path, ConstraintValidatorContext context) {
        var builder = context.buildConstraintViolationWithTemplate("{fr.tempspartage." + message + "}");
        NodeBuilderCustomizableContext node = null;
        NodeBuilderDefinedContext indexed = null;
        int pending = -1;
        for (String name : path.split("\\.", -1)) {
            int bracket = name.indexOf('[');
            String property = bracket < 0 ? name : name.substring(0, bracket);
            node = indexed != null
                    ? indexed.addPropertyNode(property)
                    : node != null ? node.addPropertyNode(property) : builder.addPropertyNode(property);
            indexed = pending < 0 ? null : node.inIterable().atIndex(pending);
            pending = bracket < 0 ? -1 : Integer.parseInt(name.substring(bracket + 1, name.length() - 1));
        }
        if (pending >= 0) {
            var leaf = indexed != null
                    ? indexed.addBeanNode()
                    : requireNonNull(node).addBeanNode();
            leaf.inIterable().atIndex(pending).addConstraintViolation();
        } else if (indexed != null) {
            indexed.addConstraintViolation();
        } else {
            requireNonNull(node).addConstraintViolation();
        }
    }
}
