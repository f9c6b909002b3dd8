package fr.tempspartage.elsewhere;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.validation.DossierValidation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.hibernate.validator.HibernateValidator;

/** Program that embeds the library with a validator of its choice, and prints what comes of it. */
public final class Validating {

    private Validating() {}

    /** Prints in UTF-8: what a read gives, the version of the validator, what the library finds, what the default one finds. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Dossier dossier = Dossier.builder()
                .id(" ")
                .call(CallId.parse("tiny-2026"))
                .candidate(Candidate.builder().name("a".repeat(201)).build())
                .linkedDossiers(ImmutableList.of("b", "b"))
                .build();
        switch (args[0]) {
            case "read" ->
                out.println(AspJson.standard()
                        .readDossier("{\"id\": \"a\", \"call\": \"tiny-2026\", \"linkedDossiers\": [\"a\"]}")
                        .issues()
                        .get(0)
                        .message());
            case "library" -> {
                out.println(HibernateValidator.class.getPackage().getImplementationVersion());
                DossierValidation.check(dossier).forEach(issue -> out.println(issue.pointer() + " " + issue.message()));
            }
            default -> byDefault(dossier, out);
        }
    }

    private static void byDefault(Dossier dossier, PrintStream out) {
        try {
            Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
            validator.validate(dossier).stream()
                    .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                    .forEach((ConstraintViolation<Dossier> violation) ->
                            out.println(violation.getPropertyPath() + " " + violation.getMessage()));
        } catch (ValidationException e) {
            out.println(e.getMessage());
        }
    }
}
