package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.Post;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Verdict lines by hand for Nouvelle-Aquitaine: what {@code asp bulk} writes of a dossier, from the codes of the rules by
 * hand, with a table of the rules and of the facts that each lacks.
 */
final class HandVerdicts {

    private static final String[] RULES =
            ("NA-02 NA-03 NA-04 NA-05 NA-06 NA-07 NA-08 NA-09 NA-11 NA-13 NA-14 NA-15 NA-16 "
                            + "NA-19 NA-21 NA-22 NA-23 NA-25 NA-26 NA-27 NA-30 NA-31 NA-35 NA-41 NA-43 NA-45 NA-46 NA-49 "
                            + "NA-52 NA-57 NA-64 NA-65 NA-66 NA-69 NA-70 NA-71 NA-72 NA-73 NA-74 NA-76 NA-82")
                    .split(" ");

    /** C condition or filing, D document, P priority, R remark, M committee, in the order of the rules. */
    private static final String KINDS = "CCRCCCCCRRCCCCRRRRRRMPPCCDCCRRCCCDDDDDDMR";

    private static final String[] ELIGIBILITY = {"ELIGIBLE", "NOT_ELIGIBLE", "TO_BE_CONFIRMED"};
    private static final String[] COMPLETENESS = {"COMPLETE", "INCOMPLETE", "TO_BE_CONFIRMED"};
    private static final String[] FILING = {
        "IN_TIME",
        "LATE",
        "DEADLINE_NOT_STATED",
        "NOT_FILED",
        "DEADLINE_PASSED",
        "WRONG_SUBMITTER",
        "WRONG_CHANNEL",
        "TO_BE_CONFIRMED"
    };

    private static final int CENTS = 100;
    private static final int TEN = 10;

    private final StringBuilder line;
    private final Limit limit;

    HandVerdicts(Limit limit, StringBuilder line) {
        this.limit = limit;
        this.line = line;
    }

    /** Adds the line of a dossier. */
    void write(long number, Dossier dossier) {
        limit.answer(dossier);
        line.append("{\"formatVersion\":\"1\",\"kind\":\"verdictLine\",\"number\":")
                .append(number)
                .append(",\"line\":")
                .append(number)
                .append(",\"call\":\"nouvelle-aquitaine-2026\",\"dossier\":\"")
                .append(dossier.getId())
                .append("\",\"eligibility\":\"")
                .append(ELIGIBILITY[limit.eligibility])
                .append("\",\"completeness\":\"")
                .append(COMPLETENESS[limit.completeness])
                .append("\",\"filing\":[");
        int start = line.length();
        for (int i = 0; i < FILING.length; i++) {
            if ((limit.filing & 1 << i) != 0) {
                item(start, FILING[i]);
            }
        }
        rules("],\"refusedBy\":[", 'C', Limit.NO);
        rules("],\"toBeConfirmedBy\":[", 'C', Limit.OPEN);
        incomplete();
        boolean tooLate = (limit.filing & Limit.DEADLINE_PASSED) != 0;
        documents(tooLate);
        facts(dossier, tooLate);
        rules("],\"priority\":[", 'P', Limit.YES);
        rules("],\"priorityOpen\":[", 'P', Limit.OPEN);
        line.append(']');
        if (limit.least != Limit.UNKNOWN) {
            amount(",\"minAmount\":", limit.least);
            amount(",\"maxAmount\":", limit.most);
        }
        line.append(",\"warnings\":[]}\n");
    }

    private void item(int start, String text) {
        if (line.length() > start) {
            line.append(',');
        }
        line.append('"').append(text).append('"');
    }

    private void rules(String name, char kind, byte code) {
        line.append(name);
        int start = line.length();
        for (int i = 0; i < RULES.length; i++) {
            if (limit.codes[i] == code && KINDS.charAt(i) == kind) {
                item(start, RULES[i]);
            }
        }
    }

    private void incomplete() {
        line.append("],\"incompleteBy\":[");
        int start = line.length();
        for (int i = 0; i < RULES.length; i++) {
            if (isLacking(i) && KINDS.charAt(i) == 'D') {
                item(start, RULES[i]);
            }
        }
    }

    private boolean isLacking(int rule) {
        return limit.codes[rule] == Limit.NO || limit.codes[rule] == Limit.OPEN;
    }

    private void documents(boolean tooLate) {
        line.append("],\"missingDocuments\":[");
        int start = line.length();
        for (int i = 0; i < RULES.length && !tooLate; i++) {
            if (KINDS.charAt(i) == 'D' && isLacking(i)) {
                switch (RULES[i]) {
                    case "NA-70" -> {
                        item(start, "curriculumVitae");
                        item(start, "motivationLetter");
                    }
                    case "NA-71" -> item(start, "diplomaCoordinatorLetter");
                    case "NA-72" -> item(start, "serviceHeadOpinion");
                    case "NA-73" -> item(start, "poleHeadOpinion");
                    case "NA-74" -> item(start, "directorOpinion");
                    default -> {}
                }
            }
        }
    }

    private void facts(Dossier dossier, boolean tooLate) {
        line.append("],\"missingFacts\":[");
        int start = line.length();
        if (tooLate) {
            return;
        }
        Set<String> missing = new LinkedHashSet<>();
        for (int i = 0; i < RULES.length; i++) {
            if (limit.codes[i] == Limit.OPEN && KINDS.charAt(i) != 'R') {
                add(RULES[i], dossier, missing);
            }
        }
        for (String pointer : missing) {
            item(start, pointer);
        }
    }

    /** Facts that a rule lacks which is open. */
    private static void add(String rule, Dossier dossier, Set<String> missing) {
        Optional<SharedMedicalProject> project = dossier.getProject();
        boolean partners = project.flatMap(SharedMedicalProject::getPartners).isPresent();
        boolean recruiters =
                project.flatMap(SharedMedicalProject::getRecruiters).isPresent();
        Post post = dossier.getPosts().isPresent() ? dossier.getPosts().get().get(0) : null;
        boolean segments = post != null && post.getTimeAllocation().isPresent();
        switch (rule) {
            case "NA-02" -> {
                add(partners, "/project/partners", missing);
                add(recruiters, "/project/recruiters", missing);
                if (partners && recruiters) {
                    each(project, e -> e.getDepartment().isEmpty(), "/department", missing);
                }
            }
            case "NA-03" -> {
                add(post != null && post.getContractStart().isPresent(), "/posts/0/contractStart", missing);
                if (post != null) {
                    add(dossier.getRequest().isPresent(), "/request", missing);
                }
            }
            case "NA-05" -> add(segments, "/posts/0/timeAllocation/segments", missing);
            case "NA-06" -> add(post != null && post.getStatus().isPresent(), "/posts/0/status", missing);
            case "NA-07" -> {
                add(partners, "/project/partners", missing);
                persons(project, missing);
            }
            case "NA-09" -> {
                Optional<Candidate> candidate = dossier.getCandidate();
                add(candidate.flatMap(Candidate::getDiplomaDate).isPresent(), "/candidate/diplomaDate", missing);
                add(candidate.flatMap(Candidate::getProfession).isPresent(), "/candidate/profession", missing);
                add(post != null && post.getContractStart().isPresent(), "/posts/0/contractStart", missing);
            }
            case "NA-15" -> {
                missing.add("/project/assistants");
                add(dossier.getPosts().isPresent(), "/posts", missing);
                add(dossier.getLinkedDossiers().isPresent(), "/linkedDossiers", missing);
            }
            case "NA-16" -> peripheralShare(project, partners, segments, missing);
            case "NA-19" -> {
                add(segments, "/posts/0/timeAllocation/segments", missing);
                if (segments) {
                    add(post != null && post.getContractEnd().isPresent(), "/posts/0/contractEnd", missing);
                }
            }
            case "NA-30" -> missing.add("/candidate/professionalProject");
            case "NA-31" -> {
                add(partners, "/project/partners", missing);
                each(project, e -> e.getHospitalGroup().isEmpty(), "/hospitalGroup", missing);
            }
            case "NA-41" -> {
                add(post != null && post.getContractStart().isPresent(), "/posts/0/contractStart", missing);
                add(post != null && post.getContractEnd().isPresent(), "/posts/0/contractEnd", missing);
            }
            case "NA-43" -> {
                add(partners, "/project/partners", missing);
                add(recruiters, "/project/recruiters", missing);
            }
            case "NA-45", "NA-69" -> missing.add("/filing/formParts");
            case "NA-46" -> {
                add(partners, "/project/partners", missing);
                each(project, e -> e.getKind().isEmpty(), "/kind", missing);
            }
            case "NA-49" -> {
                add(recruiters, "/project/recruiters", missing);
                add(partners, "/project/partners", missing);
                add(
                        project.flatMap(SharedMedicalProject::getSalaryPayers).isPresent(),
                        "/project/salaryPayers",
                        missing);
            }
            case "NA-64", "NA-65", "NA-66" -> filing(rule, dossier.getFiling(), missing);
            case "NA-70", "NA-71" -> add(dossier.getDocuments().isPresent(), "/documents", missing);
            case "NA-72", "NA-73", "NA-74" -> {
                add(partners, "/project/partners", missing);
                add(dossier.getDocuments().isPresent(), "/documents", missing);
            }
            default -> {}
        }
    }

    private static void persons(Optional<SharedMedicalProject> project, Set<String> missing) {
        if (project.flatMap(SharedMedicalProject::getDistinctLegalPersons).isEmpty()
                && project.flatMap(SharedMedicalProject::getPartners).isPresent()) {
            Set<String> entities = new LinkedHashSet<>();
            each(project, e -> e.getLegalEntity().isEmpty(), "/legalEntity", entities);
            if (!entities.isEmpty()) {
                missing.add("/project/distinctLegalPersons");
                missing.addAll(entities);
            }
        }
    }

    private static void peripheralShare(
            Optional<SharedMedicalProject> project, boolean partners, boolean segments, Set<String> missing) {
        add(partners, "/project/partners", missing);
        add(segments, "/posts/0/timeAllocation/segments", missing);
        if (partners && segments) {
            add(
                    project.flatMap(SharedMedicalProject::getNamedPeripheral).isPresent(),
                    "/project/namedPeripheral",
                    missing);
            each(project, e -> e.getKind().isEmpty(), "/kind", missing);
            // Of two partners it is asked whether they are one person, of three which one another is.
            if (project.flatMap(SharedMedicalProject::getPartners).orElseThrow().size() == 2) {
                persons(project, missing);
            } else if (project.flatMap(SharedMedicalProject::getDistinctLegalPersons)
                    .isPresent()) {
                each(project, e -> e.getLegalEntity().isEmpty(), "/legalEntity", missing);
            }
        }
    }

    private static void filing(String rule, Optional<Filing> filing, Set<String> missing) {
        boolean filed = filing.flatMap(Filing::getFiledAt).isPresent();
        add(filed || filing.flatMap(Filing::getState).equals(Optional.of(FilingState.FILED)), "/filing/state", missing);
        switch (rule) {
            case "NA-64" -> add(filing.flatMap(Filing::getSubmitter).isPresent(), "/filing/submitter", missing);
            case "NA-65" -> add(filing.flatMap(Filing::getChannel).isPresent(), "/filing/channel", missing);
            default -> add(filed, "/filing/filedAt", missing);
        }
    }

    private static void add(boolean known, String pointer, Set<String> missing) {
        if (!known) {
            missing.add(pointer);
        }
    }

    private static void each(
            Optional<SharedMedicalProject> project, Predicate<Establishment> lacks, String field, Set<String> missing) {
        List<Partner> partners =
                project.flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof Establishment establishment && lacks.test(establishment)) {
                missing.add("/project/partners/" + i + field);
            }
        }
    }

    private void amount(String name, long cents) {
        line.append(name).append(cents / CENTS).append('.');
        line.append(cents % CENTS / TEN).append(cents % TEN);
    }
}
