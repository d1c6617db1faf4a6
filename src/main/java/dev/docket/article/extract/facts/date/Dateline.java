package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that tells when, and not of something else that has a date. */
final class Dateline {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "\\b(?:published|publication date|posted|released|submitted"
                        + " on|created|date\\s*:|issued|first"
                        + " (?:published|posted)|veröffentlicht|erstellt"
                        + " am|erschienen|publiziert|online seit|datum\\s*:|pressemitteilung"
                        + " (?:vom|nr)|geschrieben am|eingestellt|gespeichert von|publié|mis en"
                        + " ligne|posté|publicado|fecha\\s*:|data\\s*:|pubblicato|postato|geplaatst|gepubliceerd|publicerad|publisert|udgivet|julkaistu|vydáno|publikováno|zveřejněno|vloženo|opublikowan\\w*|data"
                        + " publikacji|dodano|közzétéve|megjelent|publicat|yayınlan\\w+|опубликовано|дата)|发布|发表|公開日|投稿日|掲載|게시|입력",
                    FLAGS);

    private static final Pattern CHANGED =
            Pattern.compile(
                    "\\b(?:updated|modified|last"
                        + " (?:edited|changed|reviewed)|revised|stand\\s?:|aktualisiert|geändert|änderung|bearbeitet"
                        + " am|mis à"
                        + " jour|modifié|actualizado|modificado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|aktualizováno|aktualizacja|zaktualizowano|frissítve|actualizat|güncellen\\w+|обновлено)|更新|수정",
                    FLAGS);

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** A dateline has few words beside its date: a place, a name, a rubric. */
    private static final int FEW = 14;

    /** Day of the week, month, o'clock. */
    private static final int ALONE = 4;

    private Dateline() {}

    /** The date of a short line, unless it says that it is of a change. */
    static Optional<Published> published(VisibleLine line) {
        if (!line.isWhole() || words(line) > FEW) {
            return Optional.empty();
        }
        var changed = CHANGED.matcher(line.text());
        var begin = changed.find() ? line.text().substring(0, changed.start()) : line.text();
        return Credible.date(begin);
    }

    /** The date of a short line that says that it is of publication. */
    static Optional<Published> announced(VisibleLine line) {
        return words(line) <= FEW && PUBLISHED.matcher(line.text()).find()
                ? published(line)
                : Optional.empty();
    }

    /** The date of a line of little else. */
    static Optional<Published> alone(VisibleLine line) {
        return words(line) <= ALONE ? published(line) : Optional.empty();
    }

    /** The date of a short line that says that it is of a change. */
    static Optional<Published> changed(VisibleLine line) {
        var changed = CHANGED.matcher(line.text());
        return line.isWhole() && words(line) <= FEW && changed.find()
                ? Credible.date(line.text().substring(changed.start()))
                : Optional.empty();
    }

    private static long words(VisibleLine line) {
        return WORD.matcher(line.text()).results().limit(FEW + 1L).count();
    }
}
