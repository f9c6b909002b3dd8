package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.io.Issue;

/** A request that is refused, and why; shown as a page, or as {@code application/problem+json} by the API. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Bilingual title;
    private final transient ImmutableList<Issue> issues;

    /**
     * Makes a refusal.
     *
     * @param status status of HTTP, from 400
     * @param title what is refused, one sentence without any value of a dossier
     * @param issues what is wrong where; may be empty
     */
    public Refusal(int status, Bilingual title, ImmutableList<Issue> issues) {
        super(title.en(), null, false, false);
        this.status = status;
        this.title = title;
        this.issues = issues;
    }

    /** Refusal without issues. */
    public static Refusal of(int status, String french, String english) {
        return new Refusal(status, Bilingual.of(french, english), ImmutableList.of());
    }

    /** What the library refuses in words, as a bad request. */
    public static Refusal of(RefusedException refused) {
        return new Refusal(400, refused.reason(), ImmutableList.of());
    }

    /** No page has this address. */
    public static Refusal noPage() {
        return of(404, "Aucune page à cette adresse.", "No page has this address.");
    }

    /** Status of HTTP, from 400. */
    public int status() {
        return status;
    }

    /** What is refused, in a sentence. */
    public Bilingual title() {
        return title;
    }

    /** What is wrong where; may be empty. */
    public ImmutableList<Issue> issues() {
        return issues;
    }
}
