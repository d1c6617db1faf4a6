package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

    @TempDir private Path folder;

    private String article(String text) {
        return "{\"lang\":\"en\",\"title\":\"\",\"text\":\"%s\"}".formatted(text);
    }

    @Test
    void a_term_has_the_larger_of_its_shares() throws IOException {
        var villages = folder.resolve("villages.jsonl");
        var ships = folder.resolve("ships.jsonl");
        var table = folder.resolve("table.tsv.gz");
        Files.write(villages, List.of(article("goat bell"), article("goat"), article("hay"), article("hay")));
        Files.write(ships, List.of(article("anchor"), article("anchor bell")));
        Census.main(new String[] {table.toString(), villages.toString(), ships.toString()});
        try (var in = Files.newInputStream(table)) {
            var shares = Background.read(in).shares();
            assertEquals(1000, shares.get("goat"));
            assertEquals(1000, shares.get("bell"));
            assertEquals(2000, shares.get("anchor"));
        }
    }

    @Test
    void the_shipped_table_knows_the_words_of_the_trade_and_of_the_world() {
        var shares = Background.shipped().shares();
        assertTrue(shares.getOrDefault("model", 0) > 400);
        assertTrue(shares.getOrDefault("polic", 0) > 20);
        assertFalse(shares.containsKey("marzanna"));
        assertTrue(shares.size() <= 40_000);
    }
}
