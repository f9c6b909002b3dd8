package fr.tempspartage.io.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.rules.call.Calls;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormMappingTest {

    @Test
    void a_mapping_is_shipped_for_each_call_and_can_be_applied() {
        for (CallId call : Calls.load().all().stream().map(each -> each.id()).toList()) {
            String yaml = FormMapping.shipped(call).orElseThrow();
            assertThat(FormMapping.read(yaml).orElseThrow().call()).isEqualTo(call);
        }
        assertThat(FormMapping.shipped(CallId.parse("ailleurs-2026"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            fields: [{own: numero, to: /id}]              | 2:16 /fields/0/own: The platform gives nothing under the name 'numero'.\\nMaybe 'number'.
            fields: [{to: /id}]                           | 2:10 /fields/0: Nothing says which field is meant.\\nMaybe give its label, under label, or its identifier, under id.
            fields: [{id: A}]                             | 2:10 /fields/0/to: 'to' (fact) is missing in 'mapping'.\\nMaybe it stands under another name.
            fields: [{id: A, to: /candidate/nane}]        | 2:22 /fields/0/to: '/candidate/nane' is no fact of a dossier: there is no 'nane' at this place.\\nMaybe 'name'.
            fields: [{id: A, to: candidate.name.x}]       | 2:22 /fields/0/to: 'candidate.name.x' is no fact of a dossier: there is no 'x' at this place.\\nMaybe remove it.
            fields: [{id: A, to: /posts/x/status}]        | 2:22 /fields/0/to: '/posts/x/status': the number of an element of the list is needed here, not 'x'.\\nMaybe 0 for the first.
            fields: [{id: A, to: '/posts/{row}/status'}]  | 2:22 /fields/0/to: '/posts/{row}/status': the number of an element of the list is needed here, not '{row}'.\\nMaybe 0 for the first.
            fields: [{id: A, to: /filing}]                | 2:22 /fields/0/to: '/filing' is a group of facts, not one fact.\\nMaybe one of state, filedAt, submitter, channel, address, formParts.
            fields: [{id: A, too: /id, to: /id}]          | 2:18 /fields/0/too: Unknown field in 'mapping': 'too'.\\nMaybe 'to'.
            constants: [{to: /request, value: first}]     | 2:35 /constants/0/value: 'first' is not accepted: it takes a value of the list.\\nMaybe one of first award, renewal.
            fields: [{id: A, to: /request, values: {X: z}}] | 2:44 /fields/0/values/X: 'z' is not accepted: it takes a value of the list.\\nMaybe one of renewal, first award.
            fields: [{id: A, to: /project/teaching, unticked: no idea}] | 2:51 /fields/0/unticked: 'no idea' is not accepted: it takes true or false.\\nMaybe as in true.
            documents: [{id: A, types: [curriculum]}]     | 2:29 /documents/0/types/0: 'curriculum' is not accepted: it takes a value of the list.\\nMaybe 'curriculum vitae'.
            documents: [{id: A}]                          | 2:13 /documents/0/types: 'types' (types of the document) is missing in 'mapping'.\\nMaybe it stands under another name.
            blocks: {id: A}                               | 2:9 /blocks: A list is needed here, not an object.\\nMaybe as in [ ].
            """)
    void what_is_wrong_with_a_mapping_is_said_at_its_place(String line, String said) {
        assertThat(FormMapping.read("call: nouvelle-aquitaine-2026\n" + line).describe(Language.ENGLISH))
                .isEqualTo(said.replace("\\n", "\n"));
    }

    @Test
    void a_mapping_names_its_call() {
        assertThat(FormMapping.read("fields: []").describe(Language.FRENCH))
                .isEqualTo(
                        "1:1 /call: Il manque «\u00a0call\u00a0» (appel à candidatures) dans «\u00a0correspondance\u00a0».\n"
                                + "Peut-être figure-t-elle sous un autre nom.");
        assertThat(FormMapping.read("call:").errors()).hasSize(1);
    }

    @Test
    void the_name_of_an_input_is_a_path_and_its_empty_brackets_are_the_first_element() {
        for (String path : List.of("posts[].contractStart", "posts[0].contractStart", "/posts/0/contractStart")) {
            assertThat(FormMapping.read("call: a\nfields: [{id: A, to: '" + path + "'}]")
                            .orElseThrow()
                            .ties()
                            .get(0)
                            .to()
                            .keys())
                    .containsExactly("posts", "0", "contractStart");
        }
    }
}
