package fr.tempspartage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesModuleDescriptorTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void the_module_and_the_class_path_provide_the_same_calls() throws IOException {
        ModuleDescriptor module;
        try (InputStream stream = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(stream);
        }
        String service = CallDefinition.class.getName();
        List<String> provided = module.provides().stream()
                .filter(p -> p.service().equals(service))
                .flatMap(p -> p.providers().stream())
                .toList();
        List<String> listed = Files.readAllLines(
                CLASSES.resolve("META-INF").resolve("services").resolve(service), StandardCharsets.UTF_8);
        assertThat(provided).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed);
        assertThat(module.uses()).contains(service);
    }

    @Test
    void the_calls_are_found() {
        Calls calls = Calls.load();
        assertThat(calls.issues()).isEmpty();
        assertThat(calls.get("nouvelle-aquitaine-2026").rules()).isNotEmpty();
    }
}
