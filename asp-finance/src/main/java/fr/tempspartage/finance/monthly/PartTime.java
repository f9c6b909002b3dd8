package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.formula.Slug;
import java.util.List;

/** What a part-time post is paid (<em>temps partiel</em>). */
enum PartTime implements Slug {
    /** The full amount. */
    FLAT("flat") {
        @Override
        Rate share(Rate workingTime) {
            return Rate.ONE;
        }
    },
    /** The amount times the working time. */
    IN_PROPORTION("in-proportion") {
        @Override
        Rate share(Rate workingTime) {
            return workingTime;
        }
    };

    static final List<PartTime> ALL = List.of(values());

    private final String slug;

    PartTime(String slug) {
        this.slug = slug;
    }

    abstract Rate share(Rate workingTime);

    @Override
    public String slug() {
        return slug;
    }
}
