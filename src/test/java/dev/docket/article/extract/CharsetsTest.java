package dev.docket.article.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String WORDS = "Žluťoučký kůň pěl ódy, a to celou noc až do rána.";

    private static String read(byte[] page, @Nullable String declared) {
        return Extractor.extract(page, declared, "https://lab.test/").text();
    }

    private static byte[] page(String meta, String charset) {
        return (meta + "<article><p>" + WORDS + "</p></article>")
                .getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, windows-1250",
        "ISO-8859-2, iso-8859-2",
        "UTF-8, utf-8",
        "UTF-8, iso-8859-1",
        "UTF-8, windows-1252",
        "UTF-8, gbk",
        "UTF-8, "
    })
    void the_servers_word_counts_unless_the_bytes_are_plainly_utf_8(
            String charset, @Nullable String declared) {
        assertEquals(WORDS, read(page("", charset), declared));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1250>",
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>",
                "<?xml version='1.0' encoding='windows-1250'?>"
            })
    void without_the_servers_word_the_pages_own_counts(String meta) {
        assertEquals(WORDS, read(page(meta, "windows-1250"), null));
    }

    @Test
    void a_set_that_there_is_not_is_no_failure() {
        assertEquals(WORDS, read(page("<meta charset=klingon>", "UTF-8"), null));
        assertEquals(WORDS, read(page("<meta charset='\"!'>", "UTF-8"), null));
    }

    @Test
    void a_byte_order_mark_goes_before_all_words() {
        var page = "\ufeff<meta charset=windows-1250><article><p>" + WORDS + "</p></article>";
        assertEquals(WORDS, read(page.getBytes(UTF_8), null));
        assertEquals(WORDS, read(page.getBytes(UTF_16LE), null));
    }

    @Test
    void chinese_in_its_own_set_is_read() {
        var words = "实验室公布了新模型的权重，并同时公开了训练代码与数据说明，任何人都可以使用。";
        var page = "<meta charset=gb2312><article><p>" + words + "</p></article>";
        assertEquals(words, read(page.getBytes(Charset.forName("GB18030")), null));
        assertEquals(words, read(page.getBytes(Charset.forName("GB18030")), "gbk"));
    }

    @Test
    void bytes_of_no_set_are_read_as_far_as_they_go() {
        byte[] page = page("", "UTF-8");
        page[page.length - 20] = (byte) 0xff;
        assertEquals(WORDS.substring(0, 20), read(page, null).substring(0, 20));
    }
}
