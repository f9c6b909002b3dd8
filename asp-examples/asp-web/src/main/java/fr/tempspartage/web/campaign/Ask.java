package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.io.procedure.FormMapping;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of a campaign (<i>demande</i>).
 *
 * @param readings the readings that were chosen, by key
 * @param name the name of the file where it came from; it is shown, and never a path here
 * @param file where the upload lies
 * @param mapping what the fields mean, where the file is one of the form platform
 */
record Ask(
        CallDefinition call,
        AssessmentContext context,
        ImmutableMap<String, String> readings,
        String name,
        Path file,
        Optional<FormMapping> mapping) {}
