package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.call.Assessment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves that concern the filing and the candidate; some of what would put a dossier right can be done by nobody. */
final class FilingMoves {

    private static final ImmutableSet<Input<?>> OF_REGISTRATION = ImmutableSet.of(
            DossierInputs.REGISTRATION_STATUS,
            DossierInputs.REGISTERED_SINCE,
            DossierInputs.REGISTRATION_PLANNED_ON,
            DossierInputs.REGISTRATION_STATED_ON,
            DossierInputs.RPPS,
            DossierInputs.HAS_RPPS);

    private final Assessment assessment;
    private final Dossier dossier;
    private final List<Move> moves = new ArrayList<>();

    FilingMoves(Assessment assessment) {
        this.assessment = assessment;
        this.dossier = assessment.dossier();
    }

    List<Move> all(NamedFigures figures) {
        dossier.getFiling().ifPresent(this::filings);
        dossier.getCandidate().ifPresent(candidate -> {
            registrations(candidate, figures);
            diploma(candidate);
        });
        return moves;
    }

    private void filings(Filing filing) {
        Optional<ZonedDateTime> late = assessment.deadlineInForce();
        LocalDate today = assessment.context().date();
        Optional<Bilingual> closed = late.filter(instant -> !today.isBefore(instant.toLocalDate()))
                .map(instant -> MoveTexts.of(
                        "closed", Map.of("day", instant.toLocalDate().minusDays(1))));
        if (filing.getSubmitter().isPresent()) {
            for (SubmitterRole role : SubmitterRole.values()) {
                again(
                        Move.of(
                                MoveKind.SUBMITTER,
                                "",
                                MoveTexts.of("submitter", Map.of("role", role)),
                                ImmutableSet.of(DossierInputs.SUBMITTER),
                                changed ->
                                        changed.withFiling(changed.getFiling().map(one -> one.withSubmitter(role)))),
                        closed);
            }
        }
        if (filing.getChannel().isPresent()) {
            for (FilingChannel channel : FilingChannel.values()) {
                Optional<String> address = channel == FilingChannel.EMAIL
                        ? assessment.call().campaign().getCalendar().getAddress()
                        : Optional.empty();
                again(
                        Move.of(
                                MoveKind.CHANNEL,
                                "",
                                address.map(to -> MoveTexts.of("channelTo", Map.of("channel", channel, "address", to)))
                                        .orElseGet(() -> MoveTexts.of("channel", Map.of("channel", channel))),
                                ImmutableSet.of(DossierInputs.CHANNEL, DossierInputs.FILING_ADDRESS),
                                changed -> changed.withFiling(changed.getFiling()
                                        .map(one -> one.withChannel(channel).withAddress(address)))),
                        closed);
            }
        }
        late.ifPresent(instant -> inTime(instant, closed));
    }

    /** A dossier that was filed already is filed again, which nobody can after the deadline. */
    private void again(Move move, Optional<Bilingual> closed) {
        moves.add(closed.map(move::impossible).orElse(move));
    }

    private void inTime(ZonedDateTime late, Optional<Bilingual> closed) {
        Move move = Move.of(
                MoveKind.FILED_IN_TIME,
                "",
                MoveTexts.of("filedInTime", Map.of("day", late.toLocalDate().minusDays(1))),
                ImmutableSet.of(DossierInputs.FILING_STATE, DossierInputs.FILED_AT),
                changed -> changed.withFiling(changed.getFiling()
                        .map(one -> filed(one, late.minusDays(1).toOffsetDateTime()))));
        again(move, closed);
    }

    /** The filing at an instant, as the call asks for it where the dossier does not say how. */
    private Filing filed(Filing filing, OffsetDateTime instant) {
        Calendar calendar = assessment.call().campaign().getCalendar();
        return filing.withState(FilingState.FILED)
                .withFiledAt(instant)
                .withSubmitter(filing.getSubmitter().or(calendar::getSubmitter))
                .withChannel(filing.getChannel().or(calendar::getChannel))
                .withAddress(filing.getAddress().or(calendar::getAddress));
    }

    private void registrations(Candidate candidate, NamedFigures figures) {
        if (candidate.getRegistration().isEmpty() && candidate.getHasRpps().isEmpty()) {
            return;
        }
        LocalDate today = assessment.context().date();
        registered(
                MoveTexts.of("registeredNow", Map.of()),
                CouncilRegistration.builder()
                        .status(RegistrationStatus.DEFINITIVE)
                        .since(today)
                        .build());
        for (LocalDate day : figures.starts()) {
            registered(
                    MoveTexts.of("registrationPlanned", Map.of("day", day)),
                    CouncilRegistration.builder()
                            .status(candidate
                                    .getRegistration()
                                    .flatMap(CouncilRegistration::getStatus)
                                    .filter(status -> status != RegistrationStatus.DEFINITIVE)
                                    .orElse(RegistrationStatus.NOT_REGISTERED))
                            .plannedOn(day)
                            .build());
        }
    }

    private void registered(Bilingual text, CouncilRegistration registration) {
        moves.add(Move.of(
                MoveKind.REGISTRATION,
                "",
                text,
                OF_REGISTRATION,
                changed -> changed.withCandidate(changed.getCandidate()
                        .map(one -> one.withRegistration(registration).withHasRpps(true)))));
    }

    private void diploma(Candidate candidate) {
        if (candidate.getDiplomaDate().isEmpty()) {
            return;
        }
        dossier.getPosts().stream()
                .flatMap(List::stream)
                .flatMap(post -> post.getContractStart().stream())
                .distinct()
                .forEach(start -> moves.add(Move.of(
                                MoveKind.DIPLOMA,
                                "",
                                MoveTexts.of("diploma", Map.of("day", start)),
                                ImmutableSet.of(DossierInputs.DIPLOMA_DATE),
                                changed -> changed.withCandidate(
                                        changed.getCandidate().map(one -> one.withDiplomaDate(start))))
                        .impossible(MoveTexts.of("fact", Map.of()))));
    }
}
