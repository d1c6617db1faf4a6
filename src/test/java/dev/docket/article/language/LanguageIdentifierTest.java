package dev.docket.article.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | How the new model was trained",
                "en | DeepSeek releases weights of V4 under MIT license",
                "de | Neues Sprachmodell ist ab sofort für alle verfügbar",
                "fr | Le nouveau modèle est disponible pour tous",
                "es | El nuevo modelo ya está disponible para todos",
                "it | Il nuovo modello è disponibile per tutti",
                "pt | O novo modelo já está disponível para todos",
                "nl | Het nieuwe model is nu voor iedereen beschikbaar",
                "cs | Nový jazykový model vyšel s otevřenými vahami",
                "sk | Nový jazykový model vyšiel aj s otvorenými váhami a je bezplatný",
                "pl | Nowy model językowy został udostępniony za darmo",
                "sv | Den nya modellen är nu tillgänglig för alla",
                "fi | Uusi kielimalli on nyt kaikkien saatavilla ja se on ilmainen",
                "hu | Az új nyelvi modell már mindenki számára elérhető",
                "tr | Yeni dil modeli artık herkes için kullanılabilir",
                "zh | DeepSeek 开源新模型权重",
                "ja | 新しいモデルの重みが公開された",
                "ko | 새로운 언어 모델이 공개되었다",
                "ru | Новый языковой модуль вышел с открытыми весами, и это хорошо",
                "uk | Нова мовна модель вийшла з відкритими вагами",
                "el | Το νέο γλωσσικό μοντέλο",
                "ar | النموذج اللغوي الجديد متاح للجميع",
                "he | מודל השפה החדש זמין לכולם",
                "th | โมเดลภาษาใหม่"
            })
    void short_titles_are_enough(String language, String title) {
        assertEquals(language, LanguageIdentifier.identify(title, null));
    }

    @Test
    void what_the_publisher_declares_decides_where_the_text_does_not() {
        assertEquals("cs", LanguageIdentifier.identify("Qwen3 Max", "cs-CZ"));
        assertEquals("cs", LanguageIdentifier.identify("2026", "cz"));
        assertEquals("und", LanguageIdentifier.identify("Qwen3 Max", null));
        assertEquals("und", LanguageIdentifier.identify("", "{{lang}}"));
    }

    @Test
    void the_text_is_believed_over_the_declaration() {
        var text = "The weights are out, and anyone who wants to may use them for what they like.";
        assertEquals("en", LanguageIdentifier.identify(text, "de"));
        assertEquals("zh", LanguageIdentifier.identify("模型的权重已经开源", "en"));
    }

    @Test
    void english_names_do_not_make_a_chinese_text_english() {
        assertEquals("zh", LanguageIdentifier.identify("Mistral 与 NVIDIA 联合发布 Nemotron 小模型", "en"));
    }
}
