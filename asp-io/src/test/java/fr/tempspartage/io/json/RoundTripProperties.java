package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    private final AspJson json = AspJson.standard();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ArbitraryRecords.of(DossierFields.TYPE);
    }

    @Property
    void what_is_written_is_read_as_the_same_dossier(@ForAll("dossiers") Dossier dossier) {
        ReadResult<Dossier> read = json.read(DossierFields.TYPE, json.writeDossier(dossier), Notation.JSON);
        assertThat(read.errors()).isEmpty();
        assertThat(read.value()).contains(dossier);
    }

    @Property
    void what_was_read_is_written_with_the_same_bytes(@ForAll("dossiers") Dossier dossier) {
        String text = json.writeDossier(dossier);
        Dossier read = json.read(DossierFields.TYPE, text, Notation.JSON).orElseThrow();
        assertThat(json.writeDossier(read)).isEqualTo(text);
    }

    @Property
    void json_that_is_read_as_yaml_is_the_same_dossier(@ForAll("dossiers") Dossier dossier) {
        // YAML 1.2 holds JSON, but for some characters that must be escaped there.
        String text = json.writeDossier(dossier);
        assertThat(json.read(DossierFields.TYPE, text, Notation.YAML).value()).contains(dossier);
    }

    @Property
    void yaml_for_people_is_read_as_the_same_dossier(@ForAll("dossiers") Dossier dossier) {
        for (Language language : Language.values()) {
            String text = DossierYaml.write(dossier, language);
            assertThat(json.read(DossierFields.TYPE, text, Notation.YAML).value())
                    .as(text)
                    .contains(dossier);
        }
    }

    @Property
    void bytes_in_utf_8_are_read_like_the_text(@ForAll("dossiers") Dossier dossier) {
        String text = json.writeDossier(dossier);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(json.readDossier(new ByteArrayInputStream(bytes)).issues())
                .isEqualTo(json.readDossier(text).issues());
    }
}
