package dev.docket.platform.mail.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFieldTest {

    @Test
    void a_short_ascii_text_stays_as_it_is() {
        assertEquals("Subject: Docket 31\r\n", HeaderField.text("Subject", "Docket 31"));
    }

    @Test
    void a_line_end_in_a_text_cannot_start_a_field_of_its_own() {
        var field = HeaderField.text("Subject", "Hello\r\nBcc: victim@example.org\n\nbody");
        assertEquals("Subject: Hello Bcc: victim@example.org body\r\n", field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plně otevřený model, který šel přes celou kuchyni, i s daty a recepty k tomu",
                "开放权重模型发布了全部训练数据和训练代码以及所有中间检查点并附有详细的评估报告和说明",
                "=?UTF-8?Q?not_an_encoded_word?=",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "averylongwordaverylongwordaverylongwordaverylongwordaverylongwordaverylongword"
            })
    void any_text_comes_back_and_no_line_is_too_long(String text)
            throws UnsupportedEncodingException {
        var field = HeaderField.text("Subject", text);
        for (var line : field.split("\r\n", -1)) {
            assertTrue(line.length() <= 78, line);
        }
        var value = field.substring("Subject: ".length()).strip();
        assertEquals(text, MimeUtility.decodeText(MimeUtility.unfold(value)));
    }

    @Test
    void long_fields_are_folded_between_their_tokens() {
        var uri = "<https://docket.example/unsubscribe/" + "t".repeat(60) + ">";
        assertEquals(
                "List-Unsubscribe: " + uri + ",\r\n " + uri + "\r\n",
                HeaderField.structured("List-Unsubscribe", uri + ", " + uri));
    }

    @Test
    void a_name_is_quoted_where_it_must_be() {
        assertEquals("Docket Weekly", HeaderField.phrase("Docket Weekly"));
        assertEquals("\"Docket, Inc. \\\"a\\\"\"", HeaderField.phrase("Docket, Inc. \"a\""));
        assertFalse(HeaderField.phrase("Týdeník").contains("ý"));
    }
}
