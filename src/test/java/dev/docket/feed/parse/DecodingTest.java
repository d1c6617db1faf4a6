package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String CZECH = "<a>Příliš žluťoučký kůň</a>";
    private static final String CHINESE = "<a>港口今天非常安静，没有一艘船离开，也没有一艘船回来</a>";

    private static String decode(String text, String charset, String contentType) {
        return Decoding.decode(text.getBytes(Charset.forName(charset)), contentType);
    }

    @Test
    void a_byte_order_mark_is_believed_before_all_else() {
        assertEquals(CZECH, decode("\ufeff" + CZECH, "UTF-8", "text/xml; charset=iso-8859-2"));
        assertEquals(CZECH, decode("\ufeff" + CZECH, "UTF-16LE", ""));
        assertEquals(CZECH, decode("\ufeff" + CZECH, "UTF-32BE", ""));
    }

    @Test
    void utf_16_without_a_mark_shows_itself() {
        assertEquals(CZECH, Decoding.decode(CZECH.getBytes(UTF_16LE), ""));
    }

    @Test
    void valid_utf_8_is_utf_8_whatever_is_declared() {
        assertEquals(CZECH, decode(CZECH, "UTF-8", "text/xml; charset=iso-8859-1"));
    }

    @Test
    void what_is_declared_and_fits_is_believed() {
        assertEquals(CZECH, decode(CZECH, "ISO-8859-2", "text/xml; charset=iso-8859-2"));
        var declared = "<?xml version='1.0' encoding='windows-1250'?>" + CZECH;
        assertEquals(declared, decode(declared, "windows-1250", "text/xml"));
    }

    @Test
    void latin_1_means_windows_1252() {
        assertEquals(
                "<a>“x”</a>", decode("<a>“x”</a>", "windows-1252", "text/xml; charset=ISO-8859-1"));
    }

    @Test
    void statistics_decide_between_declarations_that_contradict() {
        var text = "<?xml version='1.0' encoding='utf-8'?>" + CHINESE;
        assertEquals(text, decode(text, "GB18030", "text/xml; charset=iso-8859-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Сегодня в порту тихо",
        "windows-1253, Το λιμάνι είναι ήσυχο",
        "windows-1255, הנמל שקט היום",
        "IBM866, Сегодня в порту тихо",
        "EUC-JP, 港は今日とても静かだ"
    })
    void text_that_is_no_utf_8_is_what_the_other_declaration_says(String charset, String words) {
        var text = "<?xml version='1.0' encoding='UTF-8'?><a>" + words + "</a>";
        assertEquals(text, decode(text, charset, "application/xml; charset=" + charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Größe, café und naïve Leute", "“Quoted” – 5 € off", "Crème brûlée"})
    void a_few_western_accents_in_what_claims_to_be_utf_8_are_western(String words) {
        var text = "<?xml version='1.0' encoding='UTF-8'?><a>" + words + "</a>";
        assertEquals(text, decode(text, "windows-1252", "text/xml; charset=utf-8"));
    }

    @Test
    void a_bogus_name_is_no_name() {
        assertEquals(CHINESE, decode(CHINESE, "GB18030", "text/xml; charset=bogus-9"));
    }

    @Test
    void escapes_of_iso_2022_are_not_ascii() {
        assertEquals(
                "<a>港町</a>", decode("<a>港町</a>", "ISO-2022-JP", "text/xml; charset=iso-2022-jp"));
    }

    @Test
    void a_single_broken_byte_does_not_spoil_the_rest() {
        var bytes = (CZECH.repeat(5) + "x").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        assertTrue(Decoding.decode(bytes, "").startsWith(CZECH));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1252",
        "latin1, windows-1252",
        "US-ASCII, windows-1252",
        "gb2312, GB18030",
        "GBK, GB18030",
        "Shift_JIS, windows-31j",
        "iso-8859-9, windows-1254",
        "iso8859-2, ISO-8859-2",
        "ISO_8859-15, ISO-8859-15",
        "iso 8859-5, ISO-8859-5",
        "mac-cyrillic, x-MacCyrillic",
        "x-mac-greek, x-MacGreek",
        "euc-kr, x-windows-949",
        "ks_c_5601-1987, x-windows-949",
        "utf8, UTF-8",
        "UTF-8, UTF-8"
    })
    void charsets_mean_what_browsers_take_them_for(String name, String charset) {
        assertEquals(Charset.forName(charset), DeclaredCharsets.named(name).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "utf 8", "nonsense-9", "{{charset}}", "é", "../etc"})
    void a_name_of_no_charset_is_no_exception(String name) {
        assertTrue(DeclaredCharsets.named(name).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, Příliš žluťoučký kůň",
        "ISO-8859-2, Zażółć gęślą jaźń",
        "windows-1251, Сегодня в порту тихо",
        "KOI8-R, Сегодня в порту тихо",
        "Big5, 港口今天非常安靜",
        "EUC-KR, 항구는 오늘 매우 조용하다",
        "Shift_JIS, 港は今日とても静かだ",
        "EUC-JP, 港は今日とても静かだ",
        "windows-1253, Το λιμάνι είναι ήσυχο"
    })
    void what_the_declaration_says_is_read(String charset, String words) {
        var xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><a>" + words + "</a>";
        assertEquals(xml, decode(xml, charset, ""));
        var http = "<a>" + words + "</a>";
        assertEquals(http, decode(http, charset, "text/xml; charset=\"" + charset + "\""));
    }

    @Test
    void any_bytes_become_some_text() {
        var random = new java.util.Random(8859);
        for (int round = 0; round < 300; round++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertTrue(Decoding.decode(bytes, "text/xml; charset=utf-8").length() <= 400);
        }
        assertEquals("", Decoding.decode(new byte[0], ""));
    }
}
