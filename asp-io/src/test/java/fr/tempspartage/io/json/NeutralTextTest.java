package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralTextTest {

    private static final String RAW = "é\"\u202e\n";
    private static final String QUOTED = "é\\\"\\u202e\\n";
    private static final byte[] RAW_BYTES = RAW.getBytes(StandardCharsets.UTF_8);
    private static final byte[] QUOTED_BYTES = QUOTED.getBytes(StandardCharsets.UTF_8);

    private final NeutralText text = new NeutralText(RAW);

    @ParameterizedTest
    @CsvSource({
        "7e, true",
        "7f, false",
        "80, false",
        "9f, false",
        "a0, true",
        "ac, true",
        "ad, false",
        "e9, true",
        "200d, false",
        "2027, true",
        "2028, false",
        "2029, false",
        "202a, false",
        "d7ff, true",
        "d800, false",
        "dfff, false",
        "e000, true",
        "1f600, true",
        "e0041, false"
    })
    void a_sign_is_neutral_unless_it_commands_or_is_not_seen(String hexadecimal, boolean neutral) {
        String sign = Character.toString(Integer.parseInt(hexadecimal, 16));
        assertThat(NeutralText.isNeutral("a" + sign)).isEqualTo(neutral);
    }

    @Test
    void it_is_the_text_itself_and_as_it_stands_between_quotes() {
        assertThat(text.getValue()).isEqualTo(RAW);
        assertThat(text.charLength()).isEqualTo(RAW.length());
        assertThat(text.asQuotedChars()).containsExactly(QUOTED.toCharArray());
        assertThat(text.asQuotedUTF8()).containsExactly(QUOTED_BYTES);
        assertThat(text.asUnquotedUTF8()).containsExactly(RAW_BYTES);
    }

    @Test
    void it_is_appended_where_there_is_just_room_and_not_where_one_place_lacks() {
        char[] chars = new char[QUOTED.length() + 1];
        assertThat(text.appendQuoted(chars, 1)).isEqualTo(QUOTED.length());
        assertThat(new String(chars, 1, QUOTED.length())).isEqualTo(QUOTED);
        assertThat(text.appendQuoted(chars, 2)).isNegative();
        assertThat(text.appendUnquoted(chars, chars.length - RAW.length())).isEqualTo(RAW.length());
        assertThat(new String(chars)).endsWith(RAW);
        assertThat(text.appendUnquoted(chars, chars.length - RAW.length() + 1)).isNegative();

        byte[] bytes = new byte[QUOTED_BYTES.length + 1];
        assertThat(text.appendQuotedUTF8(bytes, 1)).isEqualTo(QUOTED_BYTES.length);
        assertThat(Arrays.copyOfRange(bytes, 1, bytes.length)).containsExactly(QUOTED_BYTES);
        assertThat(text.appendQuotedUTF8(bytes, 2)).isNegative();
        int from = bytes.length - RAW_BYTES.length;
        assertThat(text.appendUnquotedUTF8(bytes, from)).isEqualTo(RAW_BYTES.length);
        assertThat(Arrays.copyOfRange(bytes, from, bytes.length)).containsExactly(RAW_BYTES);
        assertThat(text.appendUnquotedUTF8(bytes, from + 1)).isNegative();
    }

    @Test
    void it_is_written_to_streams_and_put_into_buffers_that_have_room() throws IOException {
        ByteArrayOutputStream quoted = new ByteArrayOutputStream();
        assertThat(text.writeQuotedUTF8(quoted)).isEqualTo(QUOTED_BYTES.length);
        assertThat(quoted.toByteArray()).containsExactly(QUOTED_BYTES);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        assertThat(text.writeUnquotedUTF8(raw)).isEqualTo(RAW_BYTES.length);
        assertThat(raw.toByteArray()).containsExactly(RAW_BYTES);

        ByteBuffer buffer = ByteBuffer.allocate(QUOTED_BYTES.length);
        assertThat(text.putQuotedUTF8(buffer)).isEqualTo(QUOTED_BYTES.length);
        assertThat(buffer.array()).containsExactly(QUOTED_BYTES);
        assertThat(text.putQuotedUTF8(ByteBuffer.allocate(QUOTED_BYTES.length - 1)))
                .isNegative();
        assertThat(text.putUnquotedUTF8(ByteBuffer.allocate(RAW_BYTES.length))).isEqualTo(RAW_BYTES.length);
        assertThat(text.putUnquotedUTF8(ByteBuffer.allocate(RAW_BYTES.length - 1)))
                .isNegative();
    }
}
