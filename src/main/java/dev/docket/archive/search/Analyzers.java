package dev.docket.archive.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How each field is cut into words: by its language, and once more for all languages without
 * accents and without stems, so that "ceske" finds "české" and a name is found in any sentence.
 */
final class Analyzers {

    static final String TITLE = "title";
    static final String ANY = "any";

    private static final Map<String, Analyzer> BY_LANGUAGE = byLanguage();

    private Analyzers() {}

    /** An analyzer for every field. */
    static Analyzer all() {
        return new PerFieldAnalyzerWrapper(new Folding(), BY_LANGUAGE);
    }

    /** The fields that a search looks into, and what a match in each weighs. */
    static Map<String, Float> weights() {
        var weights = new LinkedHashMap<String, Float>();
        weights.put(TITLE, 4f);
        weights.put(ANY, 2f);
        BY_LANGUAGE.keySet().forEach(language -> weights.put(language, 1f));
        return weights;
    }

    /** The field for text in a language; {@link #ANY} for one that we have no analyzer for. */
    static String field(String language) {
        return BY_LANGUAGE.containsKey(language) ? language : ANY;
    }

    private static Map<String, Analyzer> byLanguage() {
        var analyzers = new LinkedHashMap<String, Analyzer>();
        analyzers.put("en", new EnglishAnalyzer());
        analyzers.put("cs", new CzechAnalyzer());
        analyzers.put("pl", new PolishAnalyzer());
        analyzers.put("zh", new SmartChineseAnalyzer());
        return analyzers;
    }

    /** Words in lower case and without accents, in any script. */
    private static final class Folding extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(
                    source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }
    }
}
