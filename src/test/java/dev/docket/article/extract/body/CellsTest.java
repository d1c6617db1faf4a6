package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td>a<td>b | <tr><td>a</td><td>b</td></tr>",
                "<th>a<td>b | <tr><th>a</th><td>b</td></tr>",
                "<td><b>a</b> c<td>b | <tr><td><strong>a</strong> c</td><td>b</td></tr>",
                "<td><p>a<p>c<td>b | <tr><td>a c</td><td>b</td></tr>",
                "<td>a<td><td>b | <tr><td>a</td><td>b</td></tr>",
                "<td>a<br>c | <tr><td>a c</td></tr>",
                "<td>5 &lt; 7 | <tr><td>5 &lt; 7</td></tr>",
                "<td><a href=/b>a</a> | <tr><td><a href=\"https://lab.test/b\">a</a></td></tr>"
            })
    void a_row_keeps_its_cells_and_what_is_in_them(String cells, String html) {
        var page = Jsoup.parse("<table><tr>" + cells + "</table>", "https://lab.test/");
        var row = page.expectFirst("tr");
        assertEquals(html, Cells.of(Lines.read(page.body()).getFirst(), row));
    }
}
