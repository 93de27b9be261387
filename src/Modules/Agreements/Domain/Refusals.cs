using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Agreements.Domain;

// Parties and draft
sealed record TooFewParties() : Refusal("Une convention lie au moins deux collectivités : cochez les parties.") { public override string Field => "Parties"; }
sealed record PartyOfAnotherPartnership() : Refusal("Une des collectivités n’est pas membre de votre groupement : choisissez parmi celles de la liste.") { public override string Field => "Parties"; }
sealed record EmployerIsNoParty() : Refusal("L’employeur est l’une des parties : choisissez l’une d’elles.") { public override string Field => "Employer"; }
sealed record EndsBeforeItStarts() : Refusal("Le dernier jour vient après la date d’effet : corrigez l’une des deux.") { public override string Field => "LastDay"; }
sealed record RenewalWithoutEnd() : Refusal("Pour être reconduite, la convention a un dernier jour : indiquez-le, ou choisissez « pas de reconduction ».") { public override string Field => "LastDay"; }
sealed record AlreadySigned() : Refusal("Le texte est signé : il ne change plus que par un avenant.") { public override int Status => 409; }
sealed record AlreadyVoted() : Refusal("Une assemblée a déjà voté ce texte : pour le modifier, retirez d’abord la délibération.") { public override int Status => 409; }

// Shares
sealed record NoShares() : Refusal("Indiquez les quotités d’au moins une période.") { public override string Field => "Periods[0].From"; }
sealed record ShareOutOfRange(int Index) : Refusal("Une quotité va de 0 % à 100 %.") { public override string Field => $"Periods[{Index}].Shares[0].Percent"; }
sealed record PrincipalTwice(int Index) : Refusal("La même collectivité figure deux fois dans la période.") { public override string Field => $"Periods[{Index}].Shares[0].Percent"; }
sealed record SharesAreNotOfTheParties(int Index) : Refusal("Chaque partie, et elle seule, a une quotité (0 % si elle ne reçoit rien).") { public override string Field => $"Periods[{Index}].Shares[0].Percent"; }
sealed record SharesDoNotSumToWhole(int Index, int Sum) : Refusal($"Les quotités font {French.Percent(Sum)} : elles doivent faire 100 %.") { public override string Field => $"Periods[{Index}].Shares[0].Percent"; }
sealed record PeriodEndsBeforeItStarts(int Index) : Refusal("Le dernier jour de la période vient avant le premier.") { public override string Field => $"Periods[{Index}].LastDay"; }
sealed record PeriodsOverlap(int Index, DateOnly From) : Refusal($"Cette période commence le {French.DateWithoutDay(From)}, alors que la précédente n’est pas finie : deux périodes ne se chevauchent pas.") { public override string Field => $"Periods[{Index}].From"; }
sealed record SharesLeaveAGap(int Index, DateOnly From, DateOnly LastDay) : Refusal($"Aucune quotité n’est prévue du {French.DateWithoutDay(From)} au {French.DateWithoutDay(LastDay)} : chaque jour de la convention a les siennes.") { public override string Field => $"Periods[{Index}].From"; }
sealed record SharesOutsideTheAgreement(int Index) : Refusal("Cette période sort de la durée de la convention : la première commence à la date d’effet, la dernière finit au dernier jour.") { public override string Field => $"Periods[{Index}].From"; }
sealed record SharesStopTooEarly(int Index, DateOnly LastDay) : Refusal($"La convention n’a pas de fin : laissez vide le dernier jour de la dernière période (elle s’arrête le {French.DateWithoutDay(LastDay)}).") { public override string Field => $"Periods[{Index}].LastDay"; }

// Other terms
sealed record TargetOutOfRange() : Refusal("Un objectif va de 0 % à 100 %.") { public override string Field => "Terms.Targets[0].Percent"; }
sealed record TargetsDoNotSumToWhole(int Sum) : Refusal($"Les objectifs font {French.Percent(Sum)} : ils doivent faire 100 %.") { public override string Field => "Terms.Targets[0].Percent"; }
sealed record CeilingOutOfRange() : Refusal("Le plafond va de 0 % à 100 %.") { public override string Field => "Terms.SupportCeiling"; }
sealed record CeilingBelowTarget() : Refusal("Le plafond du dépannage est au moins égal à son objectif.") { public override string Field => "Terms.SupportCeiling"; }
sealed record LotOutOfRange() : Refusal("Le lot le plus long dure entre une demi-heure et 70 heures.") { public override string Field => "Terms.LongestLot"; }
sealed record CarryOverOutOfRange() : Refusal("Le report va de 0 à 400 heures.") { public override string Field => "Terms.CarryOverCap"; }
sealed record UrgentOutOfRange() : Refusal("La réserve d’urgence va de 0 à 400 heures.") { public override string Field => "Terms.UrgentAllowance"; }
sealed record RefillOutOfRange() : Refusal("La recharge va de 0 % à 100 % du temps travaillé.") { public override string Field => "Terms.Refill"; }
sealed record RefillAboveShare() : Refusal("La recharge de l’urgence dépasse la quotité d’une collectivité : celle-ci pourrait ne vivre que d’urgences. Baissez-la, ou laissez-la vide (la moitié de chaque quotité).") { public override string Field => "Terms.Refill"; }
sealed record MatrixHasAHole() : Refusal("Choisissez une classe dans chaque case.") { public override string Field => "Terms.Matrix[0].Class"; }
sealed record MatrixIsNotMonotone(Contracts.Impact Impact, Contracts.Urgency Urgency) : Refusal("Une demande plus grave ou plus pressée ne peut pas avoir une classe plus basse.") { public override string Field => "Terms.Matrix[0].Class"; }
sealed record YearlyHoursOutOfRange() : Refusal("Les heures de l’année vont de 1 à 1 820 (1 607 pour un temps complet).") { public override string Field => "Terms.YearlyHours"; }
sealed record VisitWeeksOutOfRange() : Refusal("Une fréquence de visite va de 1 à 104 semaines\u00A0; vide, rien n’est promis.") { public override string Field => "Terms.VisitWeeks"; }

// Votes and signatures
sealed record VoteInTheFuture() : Refusal("La délibération est datée d’un jour à venir : enregistrez-la quand elle a eu lieu.") { public override string Field => "AdoptedOn"; }
sealed record TransmittedBeforeTheVote() : Refusal("La transmission à la préfecture vient après le vote, ou le même jour.") { public override string Field => "TransmittedOn"; }
sealed record TransmittedInTheFuture() : Refusal("La transmission est datée d’un jour à venir.") { public override string Field => "TransmittedOn"; }
sealed record VoteAfterTheSignature(DateOnly SignedOn) : Refusal($"Le texte est signé depuis le {French.DateWithoutDay(SignedOn)} : une délibération ne peut pas être postérieure à la signature.") { public override string Field => "AdoptedOn"; }
sealed record VoterIsNoParty() : Refusal("Seule l’assemblée d’une partie vote ce texte : choisissez l’une d’elles.") { public override string Field => "Party"; }
sealed record PartyHasVoted() : Refusal("La délibération de cette collectivité est déjà enregistrée.") { public override string Field => "Party"; }
sealed record VoteIsGone() : Refusal("Cette délibération n’existe plus.") { public override int Status => 404; }
sealed record VotesAreMissing() : Refusal("Chaque assemblée délibère avant la signature : une délibération manque encore.") { public override string Field => "SignedOn"; }
sealed record SignedInTheFuture() : Refusal("La signature est datée d’un jour à venir : enregistrez-la quand elle a eu lieu.") { public override string Field => "SignedOn"; }
sealed record SignedBeforeTheVote(DateOnly AdoptedOn) : Refusal($"La dernière délibération est du {French.DateWithoutDay(AdoptedOn)} : la signature ne peut pas être antérieure.") { public override string Field => "SignedOn"; }
sealed record EffectBeforeTheSignature(DateOnly EffectiveOn) : Refusal($"Le texte prend effet le {French.DateWithoutDay(EffectiveOn)}, avant cette signature : un acte n’est pas rétroactif. Corrigez la date de signature, ou la date d’effet (et faites-la voter de nouveau).") { public override string Field => "SignedOn"; }

// Amendments
sealed record NotSigned() : Refusal("La convention n’est pas signée : modifiez son projet.") { public override int Status => 409; }
sealed record AmendmentChangesNothing() : Refusal("L’avenant ne change rien : choisissez au moins un terme à modifier.");
sealed record AmendmentBeforeTheAgreement() : Refusal("Un avenant prend effet après la convention qu’il modifie.") { public override string Field => "EffectiveOn"; }
sealed record AmendmentInAClosedMonth(DateOnly LastClosedDay) : Refusal($"Les temps sont arrêtés jusqu’au {French.DateWithoutDay(LastClosedDay)} : un avenant ne change pas le passé. Choisissez un jour postérieur.") { public override string Field => "EffectiveOn"; }
sealed record AmendmentBeforeAnother(int Number, DateOnly EffectiveOn) : Refusal($"L’avenant n° {Number}, déjà signé, prend effet le {French.DateWithoutDay(EffectiveOn)} : celui-ci vient après.") { public override string Field => "EffectiveOn"; }
sealed record AmendmentAfterTheEnd() : Refusal("La convention est finie à cette date : un avenant prend effet avant sa fin.") { public override string Field => "EffectiveOn"; }
sealed record NewEndBeforeTheAmendment() : Refusal("Le nouveau dernier jour vient avant la date d’effet de l’avenant.") { public override string Field => "LastDay"; }
sealed record AmendmentSignedBeforeTheAgreement() : Refusal("Un avenant est signé après la convention qu’il modifie.") { public override string Field => "SignedOn"; }
sealed record AnotherAgreementIsInForce(string Title) : Refusal($"La convention « {Title} » est en vigueur à la même période : mettez-y fin d’abord.") { public override string Field => "SignedOn"; }

// Notice
sealed record NoticeAlreadyGiven() : Refusal("La convention est déjà dénoncée.") { public override int Status => 409; }
sealed record NoticeByNoParty() : Refusal("Seule une partie peut dénoncer la convention.") { public override string Field => "Party"; }
sealed record NoticeInTheFuture() : Refusal("La dénonciation est datée d’un jour à venir : enregistrez-la quand elle a eu lieu.") { public override string Field => "NoticeOn"; }
sealed record NoticeBeforeTheSignature() : Refusal("La dénonciation vient après la signature.") { public override string Field => "NoticeOn"; }
sealed record TerminatedBeforeTheNotice() : Refusal("La fin vient après la dénonciation, et après le début de la convention.") { public override string Field => "LastDay"; }
sealed record TerminatedAfterTheEnd() : Refusal("La convention finit avant ce jour : la dénonciation n’aurait pas d’effet.") { public override string Field => "LastDay"; }

// Monitoring committee
sealed record MemberLeavesBeforeSitting() : Refusal("Le départ vient après l’arrivée.") { public override string Field => "Until"; }
sealed record MinutesBeforeTheMeeting() : Refusal("La réunion n’a pas encore eu lieu : son compte rendu s’écrit après.") { public override string Field => "Minutes"; }
sealed record DecidedBeforeTheMeeting() : Refusal("La réunion n’a pas encore eu lieu : ses décisions s’écrivent après.") { public override string Field => "Text"; }
sealed record DueBeforeTheMeeting() : Refusal("L’échéance vient après la réunion.") { public override string Field => "DueOn"; }
sealed record MemberOfNoParty() : Refusal("Cette collectivité n’est pas partie à la convention.") { public override string Field => "Authority"; }
sealed record MemberIsGone() : Refusal("Ce membre n’existe plus.") { public override int Status => 404; }
sealed record DecisionIsGone() : Refusal("Cette décision n’existe plus.") { public override int Status => 404; }
