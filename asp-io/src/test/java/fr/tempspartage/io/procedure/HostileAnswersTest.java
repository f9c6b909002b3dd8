package fr.tempspartage.io.procedure;

import static fr.tempspartage.io.procedure.Forms.mapping;
import static fr.tempspartage.io.procedure.Forms.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.procedure.Forms.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileAnswersTest {

    private static final String NODES = "{\"data\": {\"demarche\": {\"dossiers\": {\"nodes\": [";

    @Test
    @Timeout(20)
    void a_name_of_a_megabyte_around_many_objects_takes_no_time() {
        String objects = "{\"number\": {}, \"endCursor\": 1},".repeat(40_000);
        String text = "{\"" + "x".repeat(1 << 20) + "\": {\"dossiers\": {\"nodes\": [" + objects + "{}]}}}";
        Import read = read(mapping(), text);
        assertThat(read.summary().found()).isEqualTo(40_001);
        assertThat(read.summary().refused()).isEqualTo(40_001);
        assertThat(read.dossiers().get(7).result().issues().get(0).pointer())
                .hasSizeLessThan(100)
                .endsWith("…/dossiers/nodes/7");
    }

    @Test
    void rows_that_stand_before_the_fields_of_their_dossier_are_no_dossiers() {
        String row =
                "{\"annotations\": [{\"id\": \"R\", \"rows\": [{\"champs\": []}, {\"champs\": []}]}], \"number\": 1, \"champs\": []}";
        assertThat(read(mapping(), "{\"alias\": [" + row + ", " + row.replace(": 1", ": 2") + "]}")
                        .summary()
                        .read())
                .isEqualTo(2);
        assertThat(read(mapping(), row).summary().read()).isEqualTo(1);
    }

    @Test
    void a_dossier_with_too_many_values_is_refused_and_the_next_one_is_read() {
        String many = "{\"number\": 1, \"champs\": [" + "1,".repeat(50_001) + "1]}";
        Import read = read(mapping(), NODES + many + ", {\"number\": 2, \"champs\": []}]}}}}");
        assertThat(read.summary().found()).isEqualTo(2);
        assertThat(read.dossiers().get(0).result().errors())
                .extracting(Issue::code)
                .contains(IssueCode.UNREAD_DOSSIER);
        assertThat(read.dossiers().get(1).result().value()).isPresent();
    }

    @Test
    void brackets_without_end_are_refused() {
        for (String bracket : new String[] {"[", "{\"champs\": [", "{\"data\":"}) {
            Import read = read(mapping(), bracket.repeat(100_000 / bracket.length()));
            assertThat(read.summary().hasErrors()).isTrue();
            assertThat(read.summary().isComplete()).isTrue();
            assertThat(read.summary().read()).isZero();
        }
    }

    @Test
    void labels_without_end_are_counted_together() {
        StringBuilder champs = new StringBuilder();
        for (int i = 0; i < 5002; i++) {
            champs.append(i == 0 ? "" : ",").append("{\"id\": \"").append(i).append("\"}");
        }
        Import read = read(mapping(), Forms.answer(champs.toString(), ""));
        assertThat(read.summary().fields()).hasSize(5001);
        assertThat(read.summary().fields().get(5000).label()).isEqualTo("…");
        assertThat(read.summary().fields().get(5000).count(FieldFate.UNMAPPED)).isEqualTo(2);
    }
}
