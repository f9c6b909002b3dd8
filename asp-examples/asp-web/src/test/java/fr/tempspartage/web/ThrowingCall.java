package fr.tempspartage.web;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import java.util.Optional;

/** Call with a defect: it throws what the name of the dossier asks for, and says what stands in it. */
public final class ThrowingCall implements CallDefinition {

    /** Beginning of the identifier of a dossier at which an error is thrown, and not an exception. */
    public static final String ERROR = "error-";

    private final InventedCall call = new InventedCall();

    /** Makes the call; all instances are alike. */
    public ThrowingCall() {}

    @Override
    public Optional<RequestKind> requestKind(Dossier dossier) {
        String id = dossier.getId().toString();
        if (id.startsWith(ERROR)) {
            throw new AssertionError("about " + id);
        }
        throw new IllegalStateException("about " + id, new ArithmeticException("because of " + id));
    }

    @Override
    public CallId id() {
        return CallId.parse("throwing-2026");
    }

    @Override
    public Campaign campaign() {
        return call.campaign();
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return call.clauses();
    }

    @Override
    public ImmutableList<Rule> rules() {
        return call.rules();
    }

    @Override
    public ImmutableList<DocumentRequirement> documents() {
        return call.documents();
    }

    @Override
    public FundingScheme fundingScheme() {
        return call.fundingScheme();
    }

    @Override
    public ImmutableList<OpenPoint> interpretations() {
        return call.interpretations();
    }
}
